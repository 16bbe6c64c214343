import { isPrompt } from '../html/is-prompt.ts';
import { endsSentence } from '../prose/ends-sentence.ts';
import { foldWords } from '../prose/fold-words.ts';
import { PROMPT_OPENINGS, READING_TIMES } from './words/aside-phrases.ts';

const PROMPTS = PROMPT_OPENINGS.map(foldWords);
/** A heading of a list is none, whatever it says. */
const NUMBERED = /^\d{1,3}[.)] /;
const READING_TIME = new RegExp(`^\\d{1,2}[ -]?(?:${READING_TIMES.map(foldWords).join('|')})\\.?$`, 'u');

/** True for a line that stands in a page and in no article: share, follow and newsletter prompts, reading times. */
export function isAside(line: string): boolean {
  const folded = foldWords(line.slice(0, 60));
  if (endsSentence(line) || NUMBERED.test(line)) return false;
  return isPrompt(line) || PROMPTS.some((words) => folded.startsWith(words)) || READING_TIME.test(folded);
}
