import type { Embargo } from '../../article/article-draft.ts';
import { readDate } from '../dates/read-date.ts';
import { toRfc3339 } from '../dates/time-reading.ts';
import { toInstant } from '../dates/zones.ts';
import type { ParseContext } from '../format.ts';

/**
 * An embargo as a sender wrote it. A time without a zone is the source's, a bare day ends the embargo at its first
 * minute there. What is empty or cannot be read holds the article until told otherwise: an embargo is never lost.
 */
export function readEmbargo(text: string, { source }: ParseContext): Embargo {
  const { language, timeZone } = source;
  const date = readDate(text, {
    ...(language !== undefined && { language }),
    ...(timeZone !== undefined && { timeZone }),
  });
  if (date === undefined) return { untilToldOtherwise: true };
  if (date.precision !== 'day' || timeZone === undefined) return { until: date.instant };
  return { until: toRfc3339(toInstant(Date.parse(date.instant), timeZone)) };
}
