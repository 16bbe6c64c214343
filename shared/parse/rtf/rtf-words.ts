import { dataTable, parseRows, wordsOf } from '../../text/data-table.ts';

/** What words of the format stand for, and which groups are left out. */
export const rtfWords = dataTable(new URL('./data/rtf-words.tsv', import.meta.url), (bytes) => {
  const rows = parseRows(bytes);
  const pairs = (kind: string): ReadonlyMap<string, string> =>
    new Map(rows.flatMap(([of, word = '', meaning = '']) => (of === kind ? [[word, meaning]] : [])));
  const list = (kind: string): string[] => rows.filter(([of]) => of === kind).flatMap(wordsOf);
  return {
    fonts: pairs('font'),
    pages: pairs('page'),
    characters: new Map([...pairs('character'), ...list('space').map((word): [string, string] => [word, ' '])]),
    leftOut: new Set(list('left-out')),
  };
});
