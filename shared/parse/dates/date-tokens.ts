import { foldWords } from '../prose/fold-words.ts';
import { toAsciiDigits } from './to-ascii-digits.ts';

/** A word, a number or a mark of a text that may hold a date. */
export interface DateToken {
  readonly kind: 'number' | 'word' | 'mark';
  /** Words folded, numbers in ASCII digits without leading zeros, marks as they are. */
  readonly text: string;
  /** How many digits a number was written with. */
  readonly digits: number;
  /** UTF-16 offsets in the original text. */
  readonly start: number;
  readonly end: number;
  /** True when nothing stands between it and the token before. */
  readonly glued: boolean;
}

/** Han characters stand alone, since dates are written without spaces between them; other words are runs of letters. */
const TOKEN =
  /\p{Nd}+|\p{Script=Han}|[^\P{L}\p{Script=Han}](?:(?!\p{Script=Han})[\p{L}\p{M}])*(?:['’ʼʻꞌ＇′ʹ](?=\p{L})(?:(?!\p{Script=Han})[\p{L}\p{M}])+)*|\p{M}|[^\s\p{L}\p{M}\p{Nd}]/gu;
const IGNORED = /^[\u200b-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff\u0640]$/;

/** The words, numbers and marks of a text, in order; white space and invisible signs left out. */
export function tokenizeDate(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  let lastEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    if (IGNORED.test(raw)) {
      if (lastEnd === start) lastEnd = end;
      continue;
    }
    const glued = lastEnd === start;
    lastEnd = end;
    if (/^\p{Nd}/u.test(raw)) {
      const digits = toAsciiDigits(raw);
      tokens.push({ kind: 'number', text: String(Number(digits)), digits: digits.length, start, end, glued });
    } else {
      const kind = /^\p{L}/u.test(raw) ? 'word' : 'mark';
      tokens.push({
        kind,
        text: kind === 'word' ? foldWords(raw) : raw.normalize('NFKC'),
        digits: 0,
        start,
        end,
        glued,
      });
    }
  }
  return tokens;
}

/** False for marks: the dots and hyphens of abbreviations and compounds are not needed to know a phrase. */
export function isWordLike({ kind }: DateToken): boolean {
  return kind !== 'mark';
}
