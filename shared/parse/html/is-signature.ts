import { END_WORDS } from '../news-lines/line-words.ts';
import { foldedWords } from './fold-text.ts';

const ENDS: readonly (readonly string[])[] = END_WORDS.map(foldedWords);
const INITIALS = /^(?:\p{L}\p{L}?|\p{Nd}+)$/u;
const LETTER = /^\p{L}$/u;
const FEWEST_LETTERS = 3;
/** Initials alone are set off by strokes. */
const STROKES = /[/\\]/;

/** A line with which an agency ends a report: "(انتهى) م ع / ر ج", "انتهای پیام/۱۰۱۳", "/ س.م / ه.ع", or its own letters: "أ ش أ". */
export function isSignature(line: string): boolean {
  const words = foldedWords(line);
  if (words.length >= FEWEST_LETTERS && words.every((word) => LETTER.test(word))) return true;
  const end = ENDS.find((ending) => ending.every((word, at) => words[at] === word));
  const rest = words.slice(end?.length ?? 0);
  if (!rest.every((word) => INITIALS.test(word))) return false;
  return end !== undefined || (STROKES.test(line) && rest.length > 1 && rest.some((word) => /\p{L}/u.test(word)));
}
