import { foldWords } from '../prose/fold-words.ts';
import type { SectionLine } from './split-sections.ts';
import { CONTACT_WORDS } from './words/contact-words.ts';
import { END_WORDS } from './words/end-words.ts';

/** American offices write `-30-` as well. */
const SIGNS = /^(?:# ?# ?#|-{1,2} ?30 ?-{1,2})$/;
const ENDS: ReadonlySet<string> = new Set(END_WORDS.map(foldWords));
const CONTACT = new RegExp(`^(?:${CONTACT_WORDS.map(foldWords).join('|')}) ?(?:[:：]|$)`, 'u');
/** What press offices put around the word that ends a release. */
const MARKS = /^[\s*_([/–—-]{0,8}|[\s*_)\]/–—-]{0,8}$/g;
/** What follows is for editors when it is this little beside the release; a longer part is one of the text. */
const SHARE_BEHIND = 0.6;
const LONGEST_MARK = 30;
const LONGEST_CONTACT = 60;

/**
 * A release without what stands behind its end mark (`###`, `-ENDS-`, `-انتهى-`) or from the heading of its contacts on: contacts and
 * notes to editors.
 */
export function untilEndMark(lines: readonly SectionLine[]): readonly SectionLine[] {
  const end = findEndMark(lines.map(({ text }) => text));
  return end < 0 ? lines : lines.filter(({ label }, place) => place < end || (place > end && label !== undefined));
}

/** Index of the line that ends a release, or that opens its contacts; -1 where none does, or where too much follows to be for editors. */
export function findEndMark(lines: readonly string[]): number {
  const end = lines.findIndex((line, place) => place > 1 && (isEndMark(line.trim()) || isContact(line)));
  return lengthOf(lines.slice(end + 1)) > lengthOf(lines.slice(0, Math.max(0, end))) * SHARE_BEHIND ? -1 : end;
}

/** True for a line that only says that the text is over. */
export function isEndMark(line: string): boolean {
  return SIGNS.test(line) || (line.length <= LONGEST_MARK && ENDS.has(foldWords(line.replace(MARKS, ''))));
}

function isContact(line: string): boolean {
  return CONTACT.test(foldWords(line.slice(0, LONGEST_CONTACT).replace(MARKS, '')));
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
