import { endsSentence } from '../../text/ends-sentence.ts';

const LONGEST_HEADLINE = 250;
const LONGEST_QUESTION = 140;
/** Two full stops are the ellipsis of Arabic headlines. */
const QUESTION_END = /(?:[?؟!！？…]|\.\.)["'”’»)]{0,2}$/u;

/** True for a line that may be a headline: not long, and no full stop at its end. */
export function isHeadlineLike(line: string): boolean {
  if (line.length > LONGEST_HEADLINE) return false;
  return !endsSentence(line) || (line.length <= LONGEST_QUESTION && QUESTION_END.test(line.slice(-4)));
}
