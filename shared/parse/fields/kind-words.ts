import { dataTable, parseRows, wordsOf } from '../../text/data-table.ts';

const rows = dataTable(new URL('./data/kind-words.tsv', import.meta.url), parseRows);

/** The kinds of what an article is about (`thing`), of items themselves or of what a page shows, by the words that senders have for them. */
export function kindsByWord<Kind extends string>(of: 'thing' | 'item' | 'page'): ReadonlyMap<string, Kind> {
  return new Map(
    rows().flatMap((row) => (row[0] === of ? wordsOf(row).map((word) => [word, row[1] as Kind] as const) : [])),
  );
}
