import type { DateOptions, DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import { isClock } from './is-clock.ts';

const LONGEST = 160;
const MOST_WORDS = 20;
const SEAM = /[\s|•·،,;/–—-]{1,5}$/u;

/** A line that ends in a date. */
export interface DatedLine {
  /** What stands before the date, without the marks between. */
  readonly before: string;
  readonly date: DateReading;
  /** True when marks part the two. */
  readonly isParted: boolean;
}

/** Parts a short line that ends in a date, such as `Alexandria - 14 June 2026`; nothing when it ends in none. */
export function splitDateEnd(line: string, options: DateOptions): DatedLine | undefined {
  if (line.length > LONGEST || !/\p{Nd}/u.test(line)) return undefined;
  const words = line.split(' ');
  if (words.length > MOST_WORDS) return undefined;
  let start = 0;
  for (const word of words) {
    const rest = line.slice(start);
    const mayBeDate = /\p{Nd}/u.test(rest) && /^[\p{L}\p{Nd}]/u.test(rest) && !isClock(rest);
    const date = mayBeDate ? readDate(rest, { ...options, isGuess: true }) : undefined;
    if (date !== undefined) {
      const before = line.slice(0, start);
      return { before: before.replace(SEAM, ''), date, isParted: SEAM.exec(before.trim()) !== null };
    }
    start += word.length + 1;
  }
  return undefined;
}
