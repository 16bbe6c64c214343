import { foldWords } from '../prose/fold-words.ts';
import { CREDIT_OPENINGS } from './words/credit-openings.ts';
import { RIGHTS_PHRASES } from './words/rights-phrases.ts';

const RIGHTS = RIGHTS_PHRASES.map(foldWords);
const CREDITS = CREDIT_OPENINGS.map(foldWords);
const LONGEST_CREDITS = 400;
const LONGEST_RIGHTS = 200;
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_\u200c]{1,60}[\s,،]{0,3}){1,40}$/u;

/** True for a line that says whom the text belongs to. */
export function isRights(line: string): boolean {
  if (line.length > LONGEST_RIGHTS) return false;
  if (/^(?:©|\(c\) ?\d{4}|copyright\b)/i.test(line)) return true;
  const folded = foldWords(line);
  return RIGHTS.some((words) => folded.includes(words));
}

/** True for a line in brackets that names who reported and edited an article. */
export function isCredits(line: string): boolean {
  if (!/^[([].*[)\]]\.?$/u.test(line) || line.length > LONGEST_CREDITS) return false;
  const folded = foldWords(line.slice(1)).trimStart();
  return CREDITS.some((words) => folded.startsWith(`${words} `) || folded.startsWith(`${words}:`));
}

/** True for a line of hashtags and nothing else. */
export function isHashtags(line: string): boolean {
  return HASHTAGS.test(line);
}
