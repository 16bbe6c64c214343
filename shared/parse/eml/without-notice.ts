import { foldWords } from '../prose/fold-words.ts';
import { LEAVING_PHRASES, NOTICE_OPENINGS, NOTICE_WORDS, VIEW_PHRASES } from './notice-words.ts';

const FAMILIES = NOTICE_WORDS.map((words) => words.map(foldWords));
const OPENINGS = NOTICE_OPENINGS.map(foldWords);
const VIEWS = VIEW_PHRASES.map(foldWords);
const LEAVES = LEAVING_PHRASES.map(foldWords);
const LONGEST_NOTICE = 3000;
const LONGEST_VIEW = 80;
const LONGEST_LEAVING = 400;
/** What lists write stands among the first paragraphs or the last. */
const LIST_LINES = 3;

/**
 * A mail's paragraphs without what lists write above and below it, without the notice about its confidentiality that offices
 * put under everything, and what follows it.
 */
export function withoutNotice(paragraphs: readonly string[]): readonly string[] {
  const own = paragraphs.filter((paragraph, place) => {
    const isLast = place > 0 && place >= paragraphs.length - LIST_LINES;
    if (holdsPhrase(paragraph, VIEWS, LONGEST_VIEW)) return !(isLast || place < LIST_LINES);
    return !(isLast && holdsPhrase(paragraph, LEAVES, LONGEST_LEAVING));
  });
  const notice = own.findIndex((paragraph, place) => place > 0 && isNotice(paragraph));
  return notice < 0 ? own : own.slice(0, notice);
}

function holdsPhrase(paragraph: string, phrases: readonly string[], longest: number): boolean {
  if (paragraph.length > longest) return false;
  const text = foldWords(paragraph);
  return phrases.some((phrase) => text.includes(phrase));
}

function isNotice(paragraph: string): boolean {
  if (paragraph.length > LONGEST_NOTICE) return false;
  const text = foldWords(paragraph);
  if (OPENINGS.some((opening) => text.startsWith(opening))) return true;
  return FAMILIES.every((words) => words.some((word) => text.includes(word)));
}
