import { parseRows } from '../../text/data-table.ts';
import { tagTable } from '../tag-table.ts';

interface Telling {
  readonly headStarts: ReadonlyMap<string, number>;
  /** The languages that a word holds together. */
  readonly languages: ReadonlyMap<string, readonly string[]>;
}

/** How many nats a function word adds to how well a text fits its language. */
const WEIGHT = 1;
const WORD = /\p{L}[\p{L}\p{M}\u200c]*/gu;

const telling = tagTable('function-words.tsv', (bytes): Telling => {
  const rows = parseRows(bytes);
  const pairs = rows.flatMap(([language = '', , list = '']) => list.split(' ').map((word) => ({ word, language })));
  return {
    headStarts: new Map(rows.map(([language = '', headStart]) => [language, Number(headStart)])),
    languages: new Map(
      Array.from(
        Map.groupBy(pairs, ({ word }) => word),
        ([word, own]) => [word, own.map(({ language }) => language)],
      ),
    ),
  };
});

/**
 * What the function words of a text add, in nats, to how well it fits a language by its n-grams: of two languages that fit alike, it
 * is in the one whose words hold it together, or in the one that more news is in.
 */
export function heldTogether(text: string): (language: string) => number {
  const { headStarts, languages } = telling();
  const found = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    for (const language of languages.get(word) ?? []) found.set(language, (found.get(language) ?? 0) + 1);
  }
  return (language) => (headStarts.get(language) ?? 0) + WEIGHT * (found.get(language) ?? 0);
}
