import type { DateReading } from '../dates/date-reading.ts';
import { readMoment } from '../fields/read-moment.ts';
import type { ParseContext } from '../format.ts';
import { textOf, type XmlElement } from '../xml/xml-element.ts';

/**
 * The first of these fields that holds a date, perhaps in the feed's own language. A time without a zone is the
 * source's.
 */
export function firstDate(
  fields: readonly (XmlElement | undefined)[],
  context: ParseContext,
  language?: string,
): DateReading | undefined {
  for (const field of fields) {
    const date = readMoment(textOf(field), context, language);
    if (date !== undefined) return date;
  }
  return undefined;
}
