import type { DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import type { ParseContext } from '../format.ts';

/** `-0300 (ART)`: mail puts the name of a zone as a comment behind its offset. */
const ZONE_COMMENT = /(?<=[+-]\d\d:?\d\d) \([^()]{1,60}\)$/;

/**
 * A moment that a field of a wire or feed gives, in whatever form it is written. A time without a zone is the source's.
 * Dates relative to another are refused: a field of a record has none to count from.
 *
 * @param textLanguage BCP 47 of the text beside it, for a date that is in no English words
 */
export function readMoment(
  text: string | undefined,
  { source }: ParseContext,
  textLanguage?: string,
): DateReading | undefined {
  if (text === undefined) return undefined;
  const { timeZone, language } = source;
  const written = text.replace(ZONE_COMMENT, '');
  const zone = timeZone === undefined ? {} : { timeZone };
  // The wires' own dates are English where they are words at all; those of feeds may be in their own language's words.
  const own = textLanguage === undefined ? {} : { language: textLanguage };
  return readDate(written, { language: language ?? 'en', ...zone }) ?? readDate(written, { ...own, ...zone });
}
