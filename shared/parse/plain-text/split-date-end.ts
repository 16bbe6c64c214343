import type { DateOptions, DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';

const LONGEST = 160;
const MOST_WORDS = 20;
const SEAM = /[\s|•·،,;/–—-]{1,5}$/u;

/**
 * Parts a short line that ends in a date (`Alexandria - 14 June 2026`) into what stands before it, without the marks
 * between, and the date; nothing when it ends in none.
 */
export function splitDateEnd(line: string, options: DateOptions): { before: string; date: DateReading } | undefined {
  if (line.length > LONGEST || !/\p{Nd}/u.test(line)) return undefined;
  const words = line.split(' ');
  if (words.length > MOST_WORDS) return undefined;
  let start = 0;
  for (const word of words) {
    const rest = line.slice(start);
    const date = /\p{Nd}/u.test(rest) && /^[\p{L}\p{Nd}]/u.test(rest) ? readDate(rest, options) : undefined;
    if (date !== undefined) return { before: line.slice(0, start).replace(SEAM, ''), date };
    start += word.length + 1;
  }
  return undefined;
}
