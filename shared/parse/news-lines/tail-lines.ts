import { foldWords } from '../prose/fold-words.ts';
import { CREDIT_ENDINGS, CREDIT_OPENINGS, RIGHTS_PHRASES } from './line-words.ts';

const RIGHTS = RIGHTS_PHRASES.map(foldWords);
/** A sentence that opens so goes on in small letters: `Copyright lawyers say …`. */
const RIGHTS_SIGN = /^(?:[©ⓒ]|\([cC]\) ?[\p{L}\d]|(?:[Cc]opyright|COPYRIGHT)(?: by)?(?:$| ?[:©ⓒ(\p{Nd}]| \p{Lu}))/u;
const CREDITS = CREDIT_OPENINGS.map(foldWords);
const ENDINGS = CREDIT_ENDINGS.map(foldWords);
/** Those that open no sentence of an article, and need no brackets. */
const OPEN_CREDITS = CREDITS.filter((words) => words.split(' ').length > 2 || /^with /.test(words));
/** Whom to ask at an agency: `((London newsroom; +44 20 5550 0100))` */
const OFFICE = /^\(\([^()]{4,300}\)\)$/;
const LONGEST_ENDING = 60;
const LONGEST_CREDITS = 400;
const LONGEST_RIGHTS = 200;
const LONGEST_INITIALS = 40;
const EDGES = /^[\s=_*()ـ–—-]{1,40}|[\s=_*()ـ./–—-]{1,40}$/gu;
const SINGLE_LETTER = /^\p{Lo}[\p{M}ـ]{0,2}$/u;
const LOWER = /^\p{Ll}{1,5}$/u;
const MIXED = /^\p{Lu}\p{Ll}{1,3}\d?$/u;
/** A few letters of a script without capitals: `عد/ك ح`, `لار/هج/نور` */
const PAIR = /^\p{Lo}{1,3}$/u;
/** `S. L.` */
const DOTTED = /^(?:\p{Lu}\.[ -]?){2,4}$/u;
/** When an agency sent a story: `KUNA 251330 GMT Nov 26` */
const SENT = /^(?:\p{L}{2,8} )?\d{6} ?GMT \p{L}{3,10} \d{2,4}$/iu;
/** `T.A012` */
const UPPER = /^\p{Lu}{1,4}\d{0,4}$/u;
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_\u200c]{1,60}[\s,،]{0,3}){1,40}$/u;

/** True for a line that says whom the text belongs to. */
export function isRights(line: string): boolean {
  return line.length <= LONGEST_RIGHTS && (RIGHTS_SIGN.test(line) || reservesRights(line));
}

/** True for a text with the words by which all rights are reserved. */
export function reservesRights(text: string): boolean {
  const folded = foldWords(text);
  return RIGHTS.some((words) => folded.includes(words));
}

/** True for a line that names who reported and edited an article: in brackets, or a sentence of thanks. */
export function isCredits(line: string): boolean {
  if (line.length > LONGEST_CREDITS) return false;
  const ending = foldWords(line.slice(-LONGEST_ENDING).replace(/[\s.)]{1,3}$/, ''));
  if (ENDINGS.some((words) => ending.endsWith(words))) return true;
  if (OFFICE.test(line)) return true;
  const isBracketed = /^[([（【].*[)\]）】]\.?$/u.test(line);
  const folded = foldWords(isBracketed ? line.slice(1) : line).trimStart();
  if (!isBracketed) return OPEN_CREDITS.some((words) => folded.startsWith(`${words} `));
  return CREDITS.some((words) => folded.startsWith(`${words} `) || folded.startsWith(`${words}:`));
}

/**
 * True for the initials of who wrote, edited and sent a story, which agencies put under it: `jb/lrc/dp`, `م ع ب / ن س ر`. Single
 * letters, or short words of one case with slashes between; or for the line that says when it was sent.
 */
export function isInitials(line: string): boolean {
  if (line.length > LONGEST_INITIALS) return false;
  if (SENT.test(line) || DOTTED.test(line)) return true;
  const bare = line.replace(/^\([^()]{2,20}\) /, '').replace(EDGES, '');
  const parts = bare.split(/[\s/.،,–—-]{1,4}/u).filter((part) => part !== '');
  if (parts.length < 2) return false;
  if (parts.every((part) => SINGLE_LETTER.test(part))) return true;
  return bare.includes('/') && [LOWER, UPPER, MIXED, PAIR].some((form) => parts.every((part) => form.test(part)));
}

/** True for a line of hashtags and nothing else. */
export function isHashtags(line: string): boolean {
  return HASHTAGS.test(line);
}
