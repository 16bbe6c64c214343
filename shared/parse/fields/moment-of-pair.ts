import { toOffset } from '../dates/time-reading.ts';

const MINUTE = 60_000;
/** Minutes: no zone lies farther from UTC, and each by whole quarters of an hour. */
const FARTHEST = 14 * 60;
const STEP = 15;

/**
 * A moment that a system writes twice without its zone, in UTC and as the newsroom's clock shows it: with the offset between
 * them, or in UTC where they are no such pair.
 */
export function momentOfPair(utc: string, local: string | undefined): string {
  const minutes = (Date.parse(`${local}Z`) - Date.parse(`${utc}Z`)) / MINUTE;
  return minutes % STEP === 0 && Math.abs(minutes) <= FARTHEST ? `${local}${toOffset(minutes)}` : `${utc}Z`;
}
