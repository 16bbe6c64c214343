import type { DateOptions, DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';

/** A page's date and how much of it the page gave. */
export type PageDate = DateReading;

const WITH_MIDNIGHT = /^(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0{1,9})?)?/;
const EARLIEST = '1990-01-01';

/**
 * Reads a date of a page. Midnight to the second is how content systems write a day, so it is read as one: converting it
 * to UTC would move the day. A day that lies after the upload, or before there were pages, is no publication date; nor is
 * "yesterday" or a clock time alone, which count from the day that the page was saved.
 */
export function readPageDate(text: string, { uploadedAt, ...options }: DateOptions): PageDate | undefined {
  const written = text.trim();
  const day = WITH_MIDNIGHT.exec(written)?.[1];
  const reading = readDate(day ?? written, options);
  if (reading === undefined || reading.instant < EARLIEST) return undefined;
  if (uploadedAt !== undefined && reading.instant.slice(0, 10) > dayAfter(uploadedAt)) return undefined;
  return reading;
}

/**
 * A date in figures with its day and month the other way round, where both may be a month: some systems write the order of
 * another country than their readers'. Which is meant, only a date that they show can tell.
 */
export function swapDayAndMonth(text: string, options: DateOptions): PageDate | undefined {
  const figures = /^(\d\d?)([/.-])(\d\d?)\2(\d{4})(?!\d)/.exec(text.trim());
  const [whole = '', first = '', , second = '', year = ''] = figures ?? [];
  if (figures === null || Number(first) > 12 || Number(second) > 12 || first === second) return undefined;
  const asRead = readPageDate(text, options)?.instant.slice(0, 10);
  return [`${year}-${second}-${first}`, `${year}-${first}-${second}`]
    .map((day) => day.replace(/-(\d)(?!\d)/g, '-0$1'))
    .filter((day) => day !== asRead)
    .map((day) => readPageDate(day + text.trim().slice(whole.length), options))
    .find((date) => date !== undefined);
}

function dayAfter(instant: string): string {
  return new Date(Date.parse(instant) + 86_400_000).toISOString().slice(0, 10);
}
