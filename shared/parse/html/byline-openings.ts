import { BYLINE_OPENINGS } from '../news-lines/byline-words.ts';
import { CREDIT_OPENINGS, MARKED_OPENINGS, NAME_OPENINGS } from './byline-phrases.ts';

const MARK = '\\s?[:：=＝/\\\\|ـ،,–—-]+\\s?';
const SURE = [...NAME_OPENINGS, ...BYLINE_OPENINGS.filter((opening) => !MARKED_OPENINGS.includes(opening))].join('|');
const OPENINGS = [...NAME_OPENINGS, ...BYLINE_OPENINGS, ...MARKED_OPENINGS].join('|');

const OPENED = new RegExp(`^(?:(?:${SURE})(?:${MARK}|\\s)|(?:${MARKED_OPENINGS.join('|')})${MARK})(?=\\p{L})`, 'iu');
/** A colon behind the name is as sure a mark as one before it: "كتب محمد علي:". */
const CLOSED = new RegExp(`^(?:${MARKED_OPENINGS.join('|')})\\s[^:：]+[:：]$`, 'iu');
const OPENING = new RegExp(`^(?:${OPENINGS})(?:${MARK}|\\s)(?=\\p{L})`, 'iu');
const ALONE = new RegExp(`^(?:${OPENINGS})\\s?[:：=＝/،,-]?$`, 'iu');
const CREDIT = new RegExp(`^(?:${CREDIT_OPENINGS.join('|')})(?=[\\s:：=＝/-]|$)`, 'iu');

/** True for a line that begins with who made something else than the text. */
export function opensCredit(line: string): boolean {
  return CREDIT.test(line);
}

/** True for a line that begins as only bylines do, and goes on. */
export function opensByline(line: string): boolean {
  return OPENED.test(line) || CLOSED.test(line);
}

/** True for a line that is the opening of a byline and nothing else: the name stands in the next. */
export function isOpeningAlone(line: string): boolean {
  return ALONE.test(line);
}

/** A byline without its opening words. A name may begin like one: what would be left must begin as a name does. */
export function stripOpening(byline: string): string {
  let text = byline.trim();
  for (let times = 0; times < 2; times++) {
    const rest = text.replace(OPENING, '');
    if (rest === text || (/^\p{Ll}.* /u.test(rest) && !/^\p{Ll}/u.test(text))) break;
    text = rest;
  }
  return text;
}
