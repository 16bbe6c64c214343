import { dataTable, parseRows } from '../../text/data-table.ts';
import { onceEach } from '../../text/once.ts';
import { type CldrWords, wordsOfIntl } from './intl-words.ts';
import type { Sense } from './sense.ts';

const rowsByLocale = dataTable(new URL('./data/cldr-words.tsv', import.meta.url), (bytes) =>
  Map.groupBy(parseRows(bytes), ([locale = '']) => locale),
);

/**
 * The words that a locale's dates are made of. Those of the languages known here come from a table, since asking Intl for
 * them takes several times as long (a tenth of a second for Arabic, which has nine locales); any other's from Intl itself.
 */
export const cldrWordsOf = onceEach((locale: string): CldrWords => {
  const rows = rowsByLocale().get(locale);
  return rows === undefined ? wordsOfIntl(locale) : { names: readRows(rows, 'name'), others: readRows(rows, 'other') };
});

/** A locale's rows of the table: the locale, `name` or `other`, what the words mean, and the words. */
export function rowsOf(locale: string, { names, others }: CldrWords): string[][] {
  return [...writeRows(locale, 'name', names), ...writeRows(locale, 'other', others)];
}

function writeRows(locale: string, kind: string, words: CldrWords['names']): string[][] {
  const rows = new Map<string, string[]>();
  for (const [word, sense] of words) {
    const meaning = JSON.stringify(sense, (_, value) => (value instanceof Set ? [...value] : value));
    const row = rows.get(meaning) ?? [locale, kind, meaning];
    rows.set(meaning, row);
    if (!row.includes(word, 3)) row.push(word);
  }
  return [...rows.values()];
}

function readRows(rows: readonly string[][], kind: string): [string, Sense][] {
  return rows
    .filter(([, own]) => own === kind)
    .flatMap(([, , meaning = '', ...words]) => {
      const sense: Sense = readMeaning(meaning);
      return words.map((word): [string, Sense] => [word, sense]);
    });
}

function readMeaning(meaning: string): Sense {
  const sense = JSON.parse(meaning);
  return sense.is === 'meridiem' ? { ...sense, hours: new Set(sense.hours) } : sense;
}
