import type { DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import type { ParseContext } from '../format.ts';

/**
 * A moment that a field of a wire or feed gives, in whatever form it is written. A time without a zone is the source's.
 * Dates relative to another are refused: a field of a record has none to count from.
 */
export function readMoment(text: string | undefined, { source }: ParseContext): DateReading | undefined {
  if (text === undefined) return undefined;
  const { timeZone, language } = source;
  return readDate(text, {
    // The wires' own dates are English where they are words at all.
    language: language ?? 'en',
    ...(timeZone !== undefined && { timeZone }),
  });
}
