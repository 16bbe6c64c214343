import { dataTable, parseRows, wordsOf } from '../../text/data-table.ts';
import { foldWords } from '../prose/fold-words.ts';

const phrases = dataTable(new URL('./data/consent-phrases.tsv', import.meta.url), (bytes): readonly string[] =>
  parseRows(bytes).flatMap(wordsOf).map(foldWords),
);
/** The first sentences of a notice say what it is. */
const LONGEST = 400;

/** How many of the phrases by which a page asks its reader for consent to cookies and the like a line holds. */
export function countConsent(line: string): number {
  const folded = foldWords(line.slice(0, LONGEST));
  return phrases().filter((words) => folded.includes(words)).length;
}
