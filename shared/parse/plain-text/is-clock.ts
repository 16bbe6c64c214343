import { HALF_DAY, HOURS } from '../dates/clock-words.ts';

const CLOCK = new RegExp(`^\\p{Nd}{1,2}[:.]\\p{Nd}{2}(?: ?(?:${HALF_DAY}|${HOURS}))?$`, 'iu');

/** True for a time of day and nothing else, which says nothing without its day. */
export function isClock(line: string): boolean {
  return CLOCK.test(line);
}
