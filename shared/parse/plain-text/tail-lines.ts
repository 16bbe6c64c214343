import { foldWords } from '../prose/fold-words.ts';
import { RIGHTS_PHRASES } from './words/rights-phrases.ts';

const RIGHTS = RIGHTS_PHRASES.map(foldWords);
const LONGEST_RIGHTS = 200;
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_\u200c]{1,60}[\s,،]{0,3}){1,40}$/u;

/** True for a line that says whom the text belongs to. */
export function isRights(line: string): boolean {
  if (line.length > LONGEST_RIGHTS) return false;
  if (/^(?:©|\(c\) ?\d{4}|copyright\b)/i.test(line)) return true;
  const folded = foldWords(line);
  return RIGHTS.some((words) => folded.includes(words));
}

/** True for a line of hashtags and nothing else. */
export function isHashtags(line: string): boolean {
  return HASHTAGS.test(line);
}
