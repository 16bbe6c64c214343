import { type CalendarDate, type CalendarName, toDay } from './calendar.ts';
import { calendarOfYears, type NumericOrder } from './date-languages.ts';
import type { DateMatch, WrittenDate } from './match-date.ts';

/** What helps to choose between the readings of a written date. */
export interface ReadingHints {
  /** BCP 47 of the words in the date: decides its calendar. */
  readonly language: string | undefined;
  /** The order that dates in numbers have here, where it is known. */
  readonly order: NumericOrder | undefined;
  /** 0 is Sunday. */
  readonly weekday: number | undefined;
  /** Milliseconds of UTC; the day of the upload, for dates without a year. */
  readonly uploadDay: number | undefined;
  /** True when the text has Persian digits, which Iran writes its own calendar's years with. */
  readonly hasPersianDigits: boolean;
}

const DAY = 86_400_000;
/** Years between the calendars from spring on. */
const BEFORE_JALALI = 621;
const EARLIEST = Date.UTC(1600, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/**
 * The one day that a written date can mean, in milliseconds of UTC, or nothing: a date that may be two is refused
 * unless its weekday or the language's own order decides.
 */
export function chooseDay(match: DateMatch, hints: ReadingHints): number | undefined {
  if (match.lacksYear) return chooseYear(match, hints);
  if (match.separator !== undefined && match.yearDigits === 2 && hints.order === 'year-month-day') {
    return chooseYearFirst(match, hints);
  }
  const days = match.readings
    .map((reading) => {
      const calendar = calendarOf(reading, match.yearDigits, hints);
      const year = toFullYear(reading.year, match.yearDigits, calendar);
      return toDay(calendar, { ...reading, year }) ?? toSightedDay(calendar, { ...reading, year });
    })
    .map((day) => (day !== undefined && day >= EARLIEST && day < LATEST ? day : undefined))
    .map((day, place) => toWeekday(day, match.readings[place], match.yearDigits, hints));
  const [one, other] = days;
  if (match.yearDigits === 2 && match.separator !== undefined && !'./'.includes(match.separator)) return undefined;
  if (days.length < 2 || one === other || other === undefined) return one ?? (days.length === 2 ? other : undefined);
  if (one === undefined) return other;
  const matching = days.filter((day) => day !== undefined && new Date(day).getUTCDay() === hints.weekday);
  if (matching.length === 1) return matching[0];
  const [reading] = match.readings;
  const isIslamic = reading !== undefined && calendarOf(reading, match.yearDigits, hints) === 'islamic-umalqura';
  if (hints.order === 'month-day-year') return match.separator === '.' ? undefined : other;
  // Dots stand where the day comes first, and Hijri dates in numbers have one order.
  return match.separator === '.' || isIslamic || hints.order === 'day-month-year' ? one : undefined;
}

/** `23. 9. 20.` where the year comes first, two digits of it as well. */
function chooseYearFirst({ yearFirst, separator }: DateMatch, hints: ReadingHints): number | undefined {
  if (yearFirst === undefined || separator === undefined || !'./'.includes(separator)) return undefined;
  // Where the Jalali calendar is in use, two digits may be a year of either.
  if (calendarOfYears(hints.language) === 'persian') return undefined;
  const calendar = calendarOf(yearFirst, 2, hints);
  return toDay(calendar, { ...yearFirst, year: toFullYear(yearFirst.year, 2, calendar) });
}

/** The calendar of a date: its month's, its era's, or, for a year that no Gregorian date of news has, its language's. */
function calendarOf(
  { calendar, year }: DateMatch['readings'][number],
  yearDigits: number,
  { language, hasPersianDigits }: ReadingHints,
): CalendarName {
  const own = calendarOfYears(language);
  if (own === 'buddhist' && year > 2400 && year < 2700) return own;
  if (calendar !== undefined) return calendar;
  if (yearDigits !== 4 || year < 1250 || year > 1520) return 'gregory';
  if (hasPersianDigits) return 'persian';
  return own === undefined || own === 'buddhist' ? 'gregory' : own;
}

/** A Hijri day whose weekday says that its month began a day earlier or later than in the Umm al-Qura calendar. */
function toWeekday(
  day: number | undefined,
  reading: WrittenDate | undefined,
  yearDigits: number,
  hints: ReadingHints,
): number | undefined {
  if (day === undefined || reading === undefined || hints.weekday === undefined) return day;
  if (calendarOf(reading, yearDigits, hints) !== 'islamic-umalqura') return day;
  return [day, day - DAY, day + DAY].find((near) => new Date(near).getUTCDay() === hints.weekday) ?? day;
}

/** A month's thirtieth day where the moon was sighted a day later than the Umm al-Qura calendar has it. */
function toSightedDay(calendar: CalendarName, date: CalendarDate): number | undefined {
  if (calendar !== 'islamic-umalqura' || date.day !== 30) return undefined;
  const before = toDay(calendar, { ...date, day: 29 });
  return before === undefined ? undefined : before + DAY;
}

/** Two-digit years as POSIX reads them: 69 to 99 are of the last century; in other calendars, of the running one. */
function toFullYear(year: number, digits: number, calendar: CalendarName): number {
  if (digits !== 2) return year;
  if (calendar === 'persian') return year < 50 ? 1400 + year : 1300 + year;
  if (calendar === 'islamic-umalqura') return year < 70 ? 1400 + year : 1300 + year;
  return year < 69 ? 2000 + year : 1900 + year;
}

/** The one such day that `latestOf` finds for what is written, which may be read in two orders. */
function chooseYear({ readings }: DateMatch, hints: ReadingHints): number | undefined {
  const days = new Set(readings.map((reading) => latestOf(reading, hints)).filter((day) => day !== undefined));
  return days.size === 1 ? [...days][0] : undefined;
}

/** The latest such day that is not after the day after the upload, on the given weekday if there is one. */
function latestOf(reading: WrittenDate, { uploadDay, weekday }: ReadingHints): number | undefined {
  const calendar = reading.calendar ?? 'gregory';
  if (uploadDay === undefined || calendar === 'islamic-umalqura') return undefined;
  const thisYear = new Date(uploadDay).getUTCFullYear() - (calendar === 'persian' ? BEFORE_JALALI : 0);
  for (const year of [thisYear + 1, thisYear, thisYear - 1]) {
    const day = toDay(calendar, { ...reading, year });
    if (day === undefined || day > uploadDay + DAY || day < uploadDay - 366 * DAY) continue;
    return weekday === undefined || new Date(day).getUTCDay() === weekday ? day : undefined;
  }
  return undefined;
}
