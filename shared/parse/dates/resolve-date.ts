import { chooseDay, type ReadingHints } from './choose-reading.ts';
import type { DateOptions, DateReading } from './date-reading.ts';
import type { DateMatch } from './match-date.ts';
import { sharedZone } from './shared-zone.ts';
import type { DateParts } from './take-date-parts.ts';
import { dayReading, readingOf } from './time-reading.ts';
import { toWallClock } from './zones.ts';

const DAY = 86_400_000;
/** Hijri dates are announced by the moon: the same day in two calendars may be written a day or two apart. */
const CALENDAR_SLACK = 2 * DAY;

/**
 * The moment that the parts of a date name; a part of it, such as today or a weekday, counts from the upload. Nothing where they
 * contradict each other or are not enough.
 */
export function resolveDate(
  parts: DateParts,
  clues: Pick<ReadingHints, 'language' | 'order' | 'hasPersianDigits'>,
  options: DateOptions,
): DateReading | undefined {
  const { timeZone, uploadedAt } = options;
  const { zone: named, shared = '' } = parts.zone ?? { zone: timeZone };
  const zone = named ?? sharedZone(shared, clues.language, options);
  const uploaded = uploadedAt === undefined ? undefined : toWallClock(Date.parse(uploadedAt), zone ?? timeZone ?? 0);
  const uploadDay = uploaded === undefined ? undefined : Math.floor(uploaded / DAY) * DAY;
  const hints: ReadingHints = { ...clues, weekday: parts.weekday, uploadDay };
  const day = parts.dates.length > 0 ? chooseOfAll(parts.dates, hints) : chooseRelative(parts, uploadDay);
  if (day === undefined) return undefined;
  const { time } = parts;
  const isAmbiguous = parts.zone !== undefined && zone === undefined;
  if (time === undefined || isAmbiguous) return dayReading(day);
  const seconds = (time.hour * 60 + time.minute) * 60 + (time.second ?? 0);
  const wallClock = day + seconds * 1000 + (time.millisecond ?? 0);
  return readingOf(wallClock, zone, time.second === undefined ? 'minute' : 'second');
}

/** The day of one date, or of one day that is written in two calendars: the Gregorian counts. */
function chooseOfAll(dates: readonly DateMatch[], hints: ReadingHints): number | undefined {
  const days = dates.map((date) => chooseDay(date, hints));
  const [first] = days;
  if (first === undefined || days.some((day) => day === undefined || Math.abs(day - first) > CALENDAR_SLACK)) {
    return undefined;
  }
  const gregorian = new Set(days.filter((_, place) => isGregorian(dates[place])));
  if (gregorian.size > 1) return undefined;
  if (gregorian.size === 0) return days.every((day) => day === first) ? first : undefined;
  return [...gregorian][0];
}

function isGregorian(date: DateMatch | undefined): boolean {
  const [reading] = date?.readings ?? [];
  return reading !== undefined && (reading.calendar ?? 'gregory') === 'gregory' && reading.year > 1600;
}

/** A day without a date: today, yesterday, the last such weekday, or today for a time alone. */
function chooseRelative({ weekday, daysAgo, time }: DateParts, uploadDay: number | undefined): number | undefined {
  if (uploadDay === undefined) return undefined;
  if (daysAgo !== undefined) return uploadDay - daysAgo * DAY;
  if (weekday !== undefined) return uploadDay - ((new Date(uploadDay).getUTCDay() - weekday + 7) % 7) * DAY;
  return time === undefined || time.isSpelled ? undefined : uploadDay;
}
