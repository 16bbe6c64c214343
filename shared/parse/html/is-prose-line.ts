import { endsSentence } from '../../text/ends-sentence.ts';

/** The text begins with a line this long, or a sentence half as long; a byline without any mark stands above it. */
const LONG_LINE = 120;
export const LONG_SENTENCE = 60;

/** True for a line of an article's text: a long one, or a sentence that is not short. */
export function isProseLine(line: string): boolean {
  return line.length >= LONG_LINE || (line.length >= LONG_SENTENCE && endsSentence(line));
}
