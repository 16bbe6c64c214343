import type { DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import type { ParseContext } from '../format.ts';

/** `-0300 (ART)`: mail puts the name of a zone as a comment behind its offset. */
const ZONE_COMMENT = /(?<=[+-]\d\d:?\d\d) \([^()]{1,60}\)$/;

/**
 * A moment that a field of a wire or feed gives, in whatever form it is written. A time without a zone is the source's.
 * Dates relative to another are refused: a field of a record has none to count from.
 */
export function readMoment(text: string | undefined, { source }: ParseContext): DateReading | undefined {
  if (text === undefined) return undefined;
  const { timeZone, language } = source;
  return readDate(text.replace(ZONE_COMMENT, ''), {
    // The wires' own dates are English where they are words at all.
    language: language ?? 'en',
    ...(timeZone !== undefined && { timeZone }),
  });
}
