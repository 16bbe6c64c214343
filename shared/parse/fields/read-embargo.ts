import type { Embargo } from '../../article/article-draft.ts';
import type { DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import { toRfc3339 } from '../dates/time-reading.ts';
import { toInstant } from '../dates/zones.ts';
import type { ParseContext } from '../format.ts';

/** A time of day, which a reading of its day alone has lost: its zone may be any. */
const TIME = /\p{Nd}:\p{Nd}/u;

/**
 * An embargo as a sender wrote it. A time without a zone is the source's, a bare day ends the embargo at its first
 * minute there. What is empty or cannot be read holds the article until told otherwise: an embargo is never lost.
 */
export function readEmbargo(text: string, context: ParseContext): Embargo {
  const { language, timeZone } = context.source;
  const date = readDate(text, {
    ...(language !== undefined && { language }),
    ...(timeZone !== undefined && { timeZone }),
  });
  return date === undefined ? { untilToldOtherwise: true } : embargoUntil(date, text, context);
}

/** The embargo that ends at a date, which was read of a text. */
export function embargoUntil(date: DateReading, text: string, { source: { timeZone } }: ParseContext): Embargo {
  if (date.precision === 'day' && TIME.test(text)) return { untilToldOtherwise: true };
  if (date.precision !== 'day' || timeZone === undefined) return { until: date.instant };
  return { until: toRfc3339(toInstant(Date.parse(date.instant), timeZone)) };
}
