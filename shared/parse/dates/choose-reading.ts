import { type CalendarName, toDay } from './calendar.ts';
import { writesDayFirst } from './date-languages.ts';
import type { DateMatch } from './match-date.ts';

/** What helps to choose between the readings of a written date. */
export interface ReadingHints {
  /** BCP 47 of the words in the date: decides its calendar. */
  readonly language: string | undefined;
  /** BCP 47 of the language whose order of day and month holds, where one is sure. */
  readonly orderLanguage: string | undefined;
  /** 0 is Sunday. */
  readonly weekday: number | undefined;
  /** Milliseconds of UTC; the day of the upload, for dates without a year. */
  readonly uploadDay: number | undefined;
  /** True when the text has Persian digits, which Iran writes its own calendar's years with. */
  readonly hasPersianDigits: boolean;
}

const DAY = 86_400_000;
const EARLIEST = Date.UTC(1600, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/**
 * The one day that a written date can mean, in milliseconds of UTC, or nothing: a date that may be two is refused
 * unless its weekday or the language's own order decides.
 */
export function chooseDay(match: DateMatch, hints: ReadingHints): number | undefined {
  if (match.lacksYear) return chooseYear(match, hints);
  const days = match.readings
    .map((reading) => {
      const calendar = calendarOf(reading, match.yearDigits, hints);
      const year = toFullYear(reading.year, match.yearDigits, calendar);
      return toDay(calendar, { ...reading, year });
    })
    .map((day) => (day !== undefined && day >= EARLIEST && day < LATEST ? day : undefined));
  const [one, other] = days;
  if (match.yearDigits === 2 && match.separator !== undefined && !'./'.includes(match.separator)) return undefined;
  if (days.length < 2 || one === other || other === undefined) return one ?? (days.length === 2 ? other : undefined);
  if (one === undefined) return other;
  const matching = days.filter((day) => day !== undefined && new Date(day).getUTCDay() === hints.weekday);
  if (matching.length === 1) return matching[0];
  const [reading] = match.readings;
  const isIslamic = reading !== undefined && calendarOf(reading, match.yearDigits, hints) === 'islamic-umalqura';
  if (match.separator === '.' || isIslamic) return one;
  const dayFirst = hints.orderLanguage === undefined ? undefined : writesDayFirst(hints.orderLanguage);
  return dayFirst === undefined ? undefined : dayFirst ? one : other;
}

/** The calendar of a date: its month's, its era's, or, for a year that no Gregorian date of news has, its language's. */
function calendarOf(
  { calendar, year }: DateMatch['readings'][number],
  yearDigits: number,
  { language, hasPersianDigits }: ReadingHints,
): CalendarName {
  const primary = language?.split('-')[0];
  if (primary === 'th' && year > 2400 && year < 2700) return 'buddhist';
  if (calendar !== undefined) return calendar;
  if (yearDigits !== 4 || year < 1250 || year > 1520) return 'gregory';
  if (primary === 'fa' || primary === 'ps' || hasPersianDigits) return 'persian';
  if (primary === 'ar' || primary === 'ur') return 'islamic-umalqura';
  return 'gregory';
}

/** Two-digit years as POSIX reads them: 69 to 99 are of the last century; in other calendars, of the running one. */
function toFullYear(year: number, digits: number, calendar: CalendarName): number {
  if (digits !== 2) return year;
  if (calendar === 'persian') return year < 50 ? 1400 + year : 1300 + year;
  if (calendar === 'islamic-umalqura') return year < 70 ? 1400 + year : 1300 + year;
  return year < 69 ? 2000 + year : 1900 + year;
}

/** The latest such day that is not after the day after the upload, on the given weekday if there is one. */
function chooseYear({ readings }: DateMatch, { uploadDay, weekday }: ReadingHints): number | undefined {
  const [reading] = readings;
  if (uploadDay === undefined || reading?.calendar !== 'gregory') return undefined;
  const thisYear = new Date(uploadDay).getUTCFullYear();
  for (const year of [thisYear + 1, thisYear, thisYear - 1]) {
    const day = toDay('gregory', { ...reading, year });
    if (day === undefined || day > uploadDay + DAY || day < uploadDay - 366 * DAY) continue;
    return weekday === undefined || new Date(day).getUTCDay() === weekday ? day : undefined;
  }
  return undefined;
}
