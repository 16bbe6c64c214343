import { parseRows } from '../../text/data-table.ts';
import { tagTable } from '../tag-table.ts';

interface Telling {
  readonly headStarts: ReadonlyMap<string, number>;
  /** The languages that a word holds together. */
  readonly languages: ReadonlyMap<string, readonly string[]>;
}

/** How much a text of nothing but a language's function words adds to its fit: more than that lets a single `la` decide. */
const WEIGHT = 0.1;
const WORD = /\p{L}[\p{L}\p{M}\u200c]*/gu;

const telling = tagTable('function-words.tsv', (bytes): Telling => {
  const rows = parseRows(bytes);
  const pairs = rows.flatMap(([language = '', , list = '']) => list.split(' ').map((word) => ({ word, language })));
  return {
    headStarts: new Map(rows.map(([language = '', headStart]) => [language, Number(headStart) / 1000])),
    languages: new Map(
      Array.from(
        Map.groupBy(pairs, ({ word }) => word),
        ([word, own]) => [word, own.map(({ language }) => language)],
      ),
    ),
  };
});

/**
 * What the function words of a text add to how well it fits a language by its n-grams: of two languages that fit alike, it
 * is in the one whose words hold it together, or in the one that more news is in.
 */
export function heldTogether(text: string): (language: string) => number {
  const { headStarts, languages } = telling();
  const found = new Map<string, number>();
  let count = 0;
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    count++;
    for (const language of languages.get(word) ?? []) found.set(language, (found.get(language) ?? 0) + 1);
  }
  return (language) => (headStarts.get(language) ?? 0) + (WEIGHT * (found.get(language) ?? 0)) / Math.max(1, count);
}
