import type { CalendarDate, CalendarName } from './calendar.ts';
import type { DateItem } from './date-items.ts';
import { findSense, isFiller, isMark } from './item-tests.ts';
import { matchTime } from './match-time.ts';
import type { Sense } from './sense.ts';

/** A date in the calendar that its words name, if they name one. */
export type WrittenDate = CalendarDate & { readonly calendar: CalendarName | undefined };

/** A date as written, every way to read it, and the index of the item after it. */
export interface DateMatch {
  /** Every reading of what is written: one, or two where day and month may be either. */
  readonly readings: readonly WrittenDate[];
  /** The reading where the year comes first and has two digits. */
  readonly yearFirst?: WrittenDate;
  /** True when the date has a day and a month and no year. */
  readonly lacksYear?: true;
  /** How many digits the year has: two need a century. */
  readonly yearDigits: number;
  /** How the numbers are separated, when all three are numbers. */
  readonly separator?: string;
  /** Index of the first item after the date. */
  readonly next: number;
}

type MonthSense = Extract<Sense, { is: 'month' }>;

/** Marks and words that stand between the parts of a date. */
const BETWEEN = ['.', '׳', '॰', ',', '،', '/', '-', '–', '—', '(', ')', '[', ']', '|', "'", 'º', 'ª', '°', ':'];
const MOST_BETWEEN = 4;

/** The date that begins at an item, in any of the orders that languages write it in. */
export function matchDate(items: readonly DateItem[], at: number): DateMatch | undefined {
  return matchYearFirst(items, at) ?? matchDayFirst(items, at) ?? matchMonthFirst(items, at) ?? matchNumbers(items, at);
}

/** `2015 წ. 12 ივნ`, `2012年12月20日`, `2020-берез-11`. */
function matchYearFirst(items: readonly DateItem[], at: number): DateMatch | undefined {
  const year = items[at];
  if (year?.is !== 'number' || year.digits !== 4) return undefined;
  const afterYear = skipBetween(items, at + 1);
  const month = matchMonth(items, afterYear);
  if (month !== undefined) {
    const day = matchDay(items, skipBetween(items, month.next));
    if (day === undefined) return undefined;
    return withEra(items, { ...month, year: year.value, day: day.day, yearDigits: 4, next: day.next });
  }
  const day = matchDay(items, afterYear);
  const monthAfter = day === undefined ? undefined : matchMonth(items, skipBetween(items, day.next));
  if (day === undefined || monthAfter === undefined) return undefined;
  return withEra(items, { ...monthAfter, year: year.value, day: day.day, yearDigits: 4, next: monthAfter.next });
}

/** `20th, September 2023`, `3 مارس/ آذار 2024`, `12 de junio del 2012`. */
function matchDayFirst(items: readonly DateItem[], at: number): DateMatch | undefined {
  const day = matchDay(items, at);
  if (day === undefined) return undefined;
  const month = matchMonth(items, skipBetween(items, day.next));
  if (month === undefined) return undefined;
  return withYear(items, { ...month, day: day.day });
}

/** `December 10, 2014`, `يناير (كانون الثاني) 24, 1999`. */
function matchMonthFirst(items: readonly DateItem[], at: number): DateMatch | undefined {
  const month = matchMonth(items, at);
  if (month === undefined) return undefined;
  const day = matchDay(items, skipBetween(items, month.next));
  if (day === undefined) return undefined;
  return withYear(items, { ...month, day: day.day, next: day.next });
}

interface DayAndMonth {
  readonly calendar: MonthSense['calendar'];
  readonly month: number;
  readonly day: number;
  readonly next: number;
}

function withYear(items: readonly DateItem[], date: DayAndMonth): DateMatch {
  const at = skipBetween(items, date.next);
  const year = items[at];
  const isYear = year?.is === 'number' && (year.digits === 4 || (year.digits === 2 && !isTime(items, at)));
  if (isYear) return withEra(items, { ...date, year: year.value, yearDigits: year.digits, next: at + 1 });
  const { calendar, month, day, next } = date;
  return { readings: [{ calendar, year: 0, month, day }], lacksYear: true, yearDigits: 0, next };
}

/** Whether a time begins here; a second one behind it shows that what stands here was the year: `22 شهریور 02 ساعت 11:01`. */
function isTime(items: readonly DateItem[], at: number): boolean {
  const time = matchTime(items, at, true);
  if (time?.isSpelled !== true) return time !== undefined;
  return matchTime(items, skipBetween(items, time.next), true) === undefined;
}

function withEra(items: readonly DateItem[], date: DayAndMonth & { year: number; yearDigits: number }): DateMatch {
  const { calendar, year, month, day, yearDigits } = date;
  return { readings: [{ calendar, year, month, day }], yearDigits, next: skipEra(items, date.next).next };
}

/** The date with the year that stands apart from it. */
export function giveYear({ readings, next }: DateMatch, year: number): DateMatch {
  return { readings: readings.map((reading) => ({ ...reading, year })), yearDigits: 4, next };
}

/** `١ / ١٢ / ٢٠٢٠`, `29.02.2020`, `2026-01-08`, `14-09-1432 هـ`. */
function matchNumbers(items: readonly DateItem[], at: number): DateMatch | undefined {
  const [first, mark, second, otherMark, third] = items.slice(at, at + 5);
  if (first?.is !== 'number' || second?.is !== 'number' || third?.is !== 'number') return undefined;
  if (mark?.is !== 'mark' || otherMark?.is !== 'mark' || mark.mark !== otherMark.mark) return undefined;
  if (!['/', '.', '-', '–', '\\'].includes(mark.mark)) return undefined;
  if (
    isMark(items[at + 5], mark.mark) &&
    items[at + 5]?.glued &&
    items[at + 6]?.is === 'number' &&
    items[at + 6]?.glued
  )
    return undefined;
  const { calendar, next } = skipEra(items, at + 5);
  if (first.digits === 4 && second.digits <= 2 && third.digits <= 2) {
    const reading = { calendar, year: first.value, month: second.value, day: third.value };
    return { readings: [reading], yearDigits: 4, next };
  }
  if (first.digits > 2 || second.digits > 2 || third.digits === 3 || third.digits > 4) return undefined;
  const yearFirst = { calendar, year: first.value, month: second.value, day: third.value };
  const mayBeYearFirst = first.digits === 2 && third.digits <= 2 && isDayOfMonth(yearFirst);
  const dayFirst = { calendar, year: third.value, month: second.value, day: first.value };
  const monthFirst = { calendar, year: third.value, month: first.value, day: second.value };
  const readings = third.digits === 1 ? [] : [dayFirst, monthFirst].filter(isDayOfMonth);
  if (readings.length === 0 && !mayBeYearFirst) return undefined;
  const numbers = { readings, yearDigits: third.digits === 4 ? 4 : 2, separator: mark.mark, next };
  return mayBeYearFirst ? { ...numbers, yearFirst } : numbers;
}

/**
 * `26.11.`, `11/26`: a day and a month in numbers without a year, in either order, which only a weekday makes sure. A
 * dot behind them parts them from a time.
 */
export function matchDayAndMonth(items: readonly DateItem[], at: number): DateMatch | undefined {
  const [first, mark, second, end] = items.slice(at, at + 4);
  if (first?.is !== 'number' || second?.is !== 'number' || first.digits > 2 || second.digits > 2) return undefined;
  const isDotted = isMark(mark, '.') && isMark(end, '.');
  if (!isDotted && !isMark(mark, '/')) return undefined;
  const orders = [
    { month: second.value, day: first.value },
    { month: first.value, day: second.value },
  ];
  const readings = orders.map((order) => ({ calendar: undefined, year: 0, ...order })).filter(isDayOfMonth);
  return readings.length === 0 ? undefined : { readings, lacksYear: true, yearDigits: 0, next: at + 3 };
}

function isDayOfMonth({ month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** A day of the month, with its ordinal ending if it has one. */
function matchDay(items: readonly DateItem[], at: number): { day: number; next: number } | undefined {
  const item = items[at];
  const spelled = findSense(item, 'day');
  if (spelled !== undefined) return { day: spelled.day, next: at + 1 };
  if (item?.is !== 'number' || item.digits > 2 || item.value < 1 || item.value > 31) return undefined;
  const ending = items[at + 1];
  const isOrdinal = ending?.is === 'unknown' && ending.glued && ending.length <= 3;
  return { day: item.value, next: isOrdinal ? at + 2 : at + 1 };
}

/** A month's name, or its two names as in `نيسان/أبريل` and `مارس (آذار)`. */
function matchMonth(items: readonly DateItem[], at: number) {
  const month = findSense(items[at], 'month');
  if (month === undefined) return undefined;
  const { calendar } = month;
  const between = skipBetween(items, at + 1);
  const twin = findSense(items[between], 'month');
  if (between === at + 1 || twin === undefined) return { calendar, month: month.month, next: at + 1 };
  return twin.month === month.month && twin.calendar === calendar
    ? { calendar, month: month.month, next: between + 1 }
    : undefined;
}

/** Hungarian "January" without its accents is also an ending that days have. */
function isMereFiller(item: DateItem | undefined): boolean {
  return isFiller(item) && findSense(item, 'month') === undefined;
}

function skipBetween(items: readonly DateItem[], from: number): number {
  let at = from;
  while (at < from + MOST_BETWEEN && (isMark(items[at], ...BETWEEN) || isMereFiller(items[at]))) at += 1;
  return at;
}

/** The era that follows a year, such as `هـ`; `م` after a year is one too, and not "p.m.". */
function skipEra(items: readonly DateItem[], at: number): { calendar: CalendarName | undefined; next: number } {
  const era = findSense(items[at], 'era');
  return era === undefined ? { calendar: undefined, next: at } : { calendar: era.calendar, next: at + 1 };
}
