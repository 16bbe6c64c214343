import type { DateOptions, DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import { toAsciiDigits } from '../dates/to-ascii-digits.ts';
import { DAY_END, MONTH_END, WITHIN_DATE } from '../news-lines/dateline-words.ts';
import { splitDateEnd } from './split-date-end.ts';

/** `Reuters` or `(وكالات)` behind the date of a dateline. */
const AGENCY_BEHIND = / ?(?:\([^()]{2,40}\)|[\p{L}\p{M}]{2,12})$/u;
/** `25 نوفمبر`, `24 تشرين الثاني`, `25 de noviembre`, `11月25日`, `Nov. 25`; what stands before may look like a month. */
const DAYS_AND_MONTHS = [
  /\p{Nd}{1,2}月\p{Nd}{1,2}日/u,
  new RegExp(`(?<!\\p{Nd})\\p{Nd}{1,2}${DAY_END} ${WITHIN_DATE}\\p{L}[\\p{L}\\p{M}/]{2,20}(?: ${MONTH_END})?`, 'u'),
  /\p{L}{3,10}\.? \p{Nd}{1,2}(?!\p{Nd})/u,
];
/** `الكويت - 25 - 11 (كونا)`, in either order. */
const IN_NUMBERS = /(?<!\d|\d ?[-–/] ?)(\d{1,2}) ?[-–/] ?(\d{1,2})(?!\d| ?[-–/] ?\d)/;
const DAY = 86_400_000;
/** A story is dropped in the days after it was written; a day of an older one would be given a wrong year. */
const MOST_DAYS_AGO = 7;
/** It is tomorrow in the east already. */
const MOST_DAYS_AHEAD = 1;

/**
 * The day of a dateline (`PARIS, Nov. 25 (AFP)`): that is when an article was written that has no other date. Without a year
 * it is one of the days before the upload, or nothing.
 *
 * @param uploadedAt RFC 3339
 */
export function readDatelineDate(
  dateline: string | undefined,
  options: DateOptions,
  uploadedAt: string,
): DateReading | undefined {
  if (dateline === undefined) return undefined;
  if (/\p{Nd}{4}/u.test(dateline)) return splitDateEnd(dateline.replace(AGENCY_BEHIND, ''), options)?.date;
  const read = DAYS_AND_MONTHS.flatMap((form) => form.exec(dateline) ?? []).flatMap((written) =>
    readDay(written, options),
  );
  const [date, other] = [...read, ...inNumbers(dateline, uploadedAt)].filter(({ instant }) => {
    const daysAgo = (Date.parse(uploadedAt) - Date.parse(instant)) / DAY;
    return daysAgo <= MOST_DAYS_AGO && daysAgo >= -MOST_DAYS_AHEAD;
  });
  return other === undefined || other.instant === date?.instant ? date : undefined;
}

/** A day and a month in numbers, in both orders: few days of both are among those before the upload. */
function inNumbers(dateline: string, uploadedAt: string): DateReading[] {
  const [, ...numbers] = IN_NUMBERS.exec(toAsciiDigits(dateline)) ?? [];
  return [numbers, numbers.toReversed()].flatMap((order) => {
    const [day = '', month = ''] = order.map((number) => number.padStart(2, '0'));
    return readDate(`${uploadedAt.slice(0, 4)}-${month}-${day}`, {}) ?? [];
  });
}

/** A day and month, in each language that the text may be in. */
function readDay(written: string, options: DateOptions): DateReading[] {
  const languages = options.language === undefined ? (options.languages ?? ['en']) : [options.language];
  return languages.flatMap((language) => readDate(written, { ...options, language, isGuess: true }) ?? []);
}
