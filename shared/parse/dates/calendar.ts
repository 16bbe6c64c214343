import { onceEach } from '../../text/once.ts';

/** The calendars that news dates are written in, by their CLDR names. */
export type CalendarName = 'gregory' | 'persian' | 'islamic-umalqura' | 'buddhist';

/** A date in some calendar; months and days from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
/** Mean days of a year, and the Gregorian year in which the calendar's year 0 would lie. */
const YEARS: Readonly<Record<Exclude<CalendarName, 'gregory' | 'buddhist'>, { days: number; origin: number }>> = {
  persian: { days: 365.2422, origin: 621.22 },
  'islamic-umalqura': { days: 354.3671, origin: 621.54 },
};

const formatOf = onceEach(
  (calendar: CalendarName) =>
    new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    }),
);

/**
 * The day of a date in any of the calendars, in milliseconds of UTC at its midnight, or nothing when there is no such
 * day. Other calendars than the Gregorian are looked up in Intl, so that they are CLDR's to the day.
 */
export function toDay(calendar: CalendarName, date: CalendarDate): number | undefined {
  if (calendar === 'buddhist') return toDay('gregory', { ...date, year: date.year - 543 });
  if (calendar === 'gregory') {
    const day = Date.UTC(date.year, date.month - 1, date.day);
    const isThatDay = new Date(day).getUTCMonth() === date.month - 1 && new Date(day).getUTCDate() === date.day;
    return isThatDay && date.year >= 1000 ? day : undefined;
  }
  const { days, origin } = YEARS[calendar];
  const daysOfMonth = days / 12;
  const yearStart = Date.UTC(1970, 0, 1) + (origin - 1970 + (date.year * days) / 365.2425) * 365.2425 * DAY;
  let guess = Math.round(yearStart / DAY + (date.month - 1) * daysOfMonth + date.day) * DAY;
  for (let step = 0; step < 6; step += 1) {
    const found = fromDay(calendar, guess);
    const off = (date.year - found.year) * days + (date.month - found.month) * daysOfMonth + (date.day - found.day);
    if (date.year === found.year && date.month === found.month && date.day === found.day) return guess;
    guess += (Math.round(off) || Math.sign(off)) * DAY;
  }
  return undefined;
}

/** The date of a day in a calendar. @param day milliseconds of UTC */
export function fromDay(calendar: CalendarName, day: number): CalendarDate {
  const parts = new Map(
    formatOf(calendar)
      .formatToParts(day)
      .map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}
