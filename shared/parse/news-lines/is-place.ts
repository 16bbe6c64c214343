import { dataTable, parseRows, wordsOf } from '../../text/data-table.ts';
import { foldWords } from '../prose/fold-words.ts';

const places = dataTable(
  new URL('./data/dateline-places.tsv', import.meta.url),
  (bytes): ReadonlySet<string> => new Set(parseRows(bytes).flatMap(wordsOf)),
);

/** True for the name of a city that news comes from, as datelines have it. Many are words, too: only its place shows that it is meant. */
export function isPlace(name: string): boolean {
  return places().has(foldWords(name).replaceAll('-', ' '));
}
