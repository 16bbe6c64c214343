import { isPrompt } from '../html/is-prompt.ts';
import { endsSentence } from '../prose/ends-sentence.ts';
import { foldWords } from '../prose/fold-words.ts';
import { CLICK_OPENINGS, COUNTED, PROMPT_OPENINGS, READING_TIMES, SHARE_WORDS } from './words/aside-phrases.ts';

const PROMPTS = PROMPT_OPENINGS.map(foldWords);
const CLICKS = CLICK_OPENINGS.map(foldWords);
const SHARES: ReadonlySet<string> = new Set(SHARE_WORDS.map(foldWords));
/** A heading of a list is none, whatever it says. */
const NUMBERED = /^\d{1,3}[.)] /;
const READING_TIME = new RegExp(`^\\d{1,2}[ -]?(?:${READING_TIMES.map(foldWords).join('|')})\\.?$`, 'u');
const COUNTS: ReadonlySet<string> = new Set(COUNTED.map(foldWords));
const FIGURE = /[\p{Nd}.,٬]{1,12}[kм]?/u;
const LONGEST_COUNT = 40;
/** Marks between the prompts of one line: `Share | Copy link`. */
const BETWEEN = / ?[|•·/] ?/;
const LONGEST_SHARES = 80;
/** A mail address, a channel, or a site and nothing else, with what channels put in front. */
const ADDRESS =
  /^[\p{So}◎▶►#* ]{0,6}(?:[\p{L}\p{N}._+-]{1,60}@[\p{L}\p{N}.-]{1,60}\.\p{L}{2,10}|@[\w.]{2,40}|(?:www\.|t\.me\/)\S{2,200}|https?:\/\/\S{3,500})$/iu;

/** True for a line that stands in a page and in no article: share, follow and newsletter prompts, reading times, addresses. */
export function isAside(line: string): boolean {
  const folded = foldWords(line.slice(0, 60));
  if (ADDRESS.test(line)) return true;
  if (CLICKS.some((words) => folded.startsWith(words))) return true;
  if (endsSentence(line) || NUMBERED.test(line)) return false;
  return isPrompt(line) || PROMPTS.some((words) => folded.startsWith(words)) || isMeasure(line) || isShareBar(line);
}

/** True for a line that says how long an article takes to read, or how often that was done: `3 min read`, `Views: 1,204`. */
export function isMeasure(line: string): boolean {
  if (line.length > LONGEST_COUNT) return false;
  const folded = foldWords(line);
  if (READING_TIME.test(folded)) return true;
  const words = folded
    .replace(FIGURE, '')
    .replace(/[:：()\s]+/g, ' ')
    .trim();
  return words !== folded && COUNTS.has(words);
}

function isShareBar(line: string): boolean {
  if (line.length > LONGEST_SHARES) return false;
  const words = line.split(BETWEEN).map((piece) => foldWords(piece));
  return words.every((piece) => SHARES.has(piece)) || line.split(' ').every((word) => SHARES.has(foldWords(word)));
}
