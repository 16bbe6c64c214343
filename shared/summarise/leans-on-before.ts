import { parseRows } from '../text/data-table.ts';
import { textBehindQuotes } from '../text/quotes.ts';
import { sayingOf } from '../text/saying-of.ts';
import { isSpaceless } from '../text/spaceless.ts';
import { summaryTable } from './summary-table.ts';

interface LeaningWords {
  readonly openings: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
}

/** The longest opening of the table, and an article or conjunction to spare. */
const MAX_OPENING_WORDS = 4;
const MAX_OPENING_CHARACTERS = 80;
/** `she said on Monday`: more words than this name somebody. */
const MAX_SPEAKING_WORDS = 4;

const leaning = summaryTable('dangling-words.tsv', (bytes) => {
  return new Map(
    parseRows(bytes).map(([language = '', openings = '', speakers = '']): [string, LeaningWords] => [
      language,
      { openings: setOf(openings), speakers: setOf(speakers) },
    ]),
  );
});

/**
 * True for a sentence that only the one before it explains: it opens with a pronoun, a "he added", a "however", or it
 * leaves the speaker of its quotation to a pronoun.
 */
export function leansOnBefore(sentence: string, language: string | undefined): boolean {
  const known = leaning().get(language ?? '');
  if (known === undefined) {
    return false;
  }
  const opening = sayingOf(sentence.slice(0, MAX_OPENING_CHARACTERS));
  if (isSpaceless(language ?? '')) {
    return known.openings.values().some((start) => opening.startsWith(start));
  }
  const first = opening.split(' ').slice(0, MAX_OPENING_WORDS);
  return (
    first.some((_, last) => known.openings.has(first.slice(0, last + 1).join(' '))) || isSaidByPronoun(sentence, known)
  );
}

function isSaidByPronoun(sentence: string, { speakers }: LeaningWords): boolean {
  const behind = textBehindQuotes(sentence);
  if (behind === undefined) {
    return false;
  }
  const speaking = sayingOf(behind).split(' ');
  return speaking.length <= MAX_SPEAKING_WORDS && speaking.some((word) => speakers.has(word));
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list === '' ? [] : list.split('|').map(sayingOf));
}
