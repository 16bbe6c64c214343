import { parseRows } from '../text/data-table.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { summaryTable } from './summary-table.ts';

/** The longest opening of the table, and an article or conjunction to spare. */
const MAX_OPENING_WORDS = 4;
const MAX_OPENING_CHARACTERS = 80;

const openings = summaryTable('dangling-words.tsv', (bytes) => {
  return new Map(
    parseRows(bytes).map(([language = '', list = '']) => [language, new Set(list.split('|').map(wordsOf))]),
  );
});

/** True for a sentence that opens with what only a sentence before it explains: a pronoun, a "he added", a "however". */
export function leansOnBefore(sentence: string, language: string | undefined): boolean {
  const known = openings().get(language ?? '');
  if (known === undefined) {
    return false;
  }
  const first = wordsOf(sentence.slice(0, MAX_OPENING_CHARACTERS)).split(' ').slice(0, MAX_OPENING_WORDS);
  return first.some((_, last) => known.has(first.slice(0, last + 1).join(' ')));
}

function wordsOf(text: string): string {
  return words(fold(text))
    .map((word) => word.text)
    .join(' ');
}
