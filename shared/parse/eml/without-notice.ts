import { foldWords } from '../prose/fold-words.ts';
import { NOTICE_OPENINGS, NOTICE_WORDS } from './disclaimer-words.ts';

const FAMILIES = NOTICE_WORDS.map((words) => words.map(foldWords));
const OPENINGS = NOTICE_OPENINGS.map(foldWords);
const LONGEST_NOTICE = 3000;

/** A mail's paragraphs without the notice about its confidentiality that offices put under everything, and what follows it. */
export function withoutNotice(paragraphs: readonly string[]): readonly string[] {
  const notice = paragraphs.findIndex((paragraph, place) => place > 0 && isNotice(paragraph));
  return notice < 0 ? paragraphs : paragraphs.slice(0, notice);
}

function isNotice(paragraph: string): boolean {
  if (paragraph.length > LONGEST_NOTICE) return false;
  const text = foldWords(paragraph);
  if (OPENINGS.some((opening) => text.startsWith(opening))) return true;
  return FAMILIES.every((words) => words.some((word) => text.includes(word)));
}
