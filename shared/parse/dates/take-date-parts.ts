import type { DateItem } from './date-items.ts';
import { findSense, isFiller, isMark } from './item-tests.ts';
import { type DateMatch, giveYear, matchDate, matchDayAndMonth } from './match-date.ts';
import { matchTime, type TimeMatch } from './match-time.ts';
import { matchZone, type ZoneMatch } from './match-zone.ts';

/** The parts of a written date; of one written in several calendars, each. */
export interface DateParts {
  dates: DateMatch[];
  time?: TimeMatch;
  zone?: ZoneMatch;
  weekday?: number;
  daysAgo?: number;
}

/** Sorts every item into a part of the date; nothing when one is left over. */
export function takeDateParts(items: readonly DateItem[]): DateParts | undefined {
  const parts: DateParts = { dates: [] };
  const hasWeekday = items.some((item) => findSense(item, 'weekday') !== undefined);
  for (let at = 0; at < items.length; ) {
    const next = takePart(items, at, parts, hasWeekday);
    if (next === undefined) return undefined;
    at = next;
  }
  return parts;
}

/** Takes the part that begins at an item and returns the index after it. */
function takePart(items: readonly DateItem[], at: number, parts: DateParts, hasWeekday: boolean): number | undefined {
  const item = items[at];
  const hasDate = parts.dates.length > 0;
  if (findSense(item, 'updated') !== undefined && (hasDate || parts.time !== undefined)) {
    // What follows is another date, unless it is the missing time of this one.
    const isOwnTime = parts.time === undefined && !holdsDate(items, at + 1);
    return isOwnTime ? at + 1 : items.length;
  }
  const isTimeFirst =
    isMark(items[at + 1], ':') ||
    findSense(items[at + 1], 'timeUnit')?.unit === 'hour' ||
    // Behind a date, 05.22.14 is a time and no second date.
    (hasDate && parts.time === undefined && matchTime(items, at, true)?.second !== undefined);
  const bare = hasWeekday && !hasDate ? matchDayAndMonth(items, at) : undefined;
  const date = isTimeFirst ? undefined : (matchDate(items, at) ?? bare);
  if (date !== undefined) {
    parts.dates.push(date);
    return date.next;
  }
  const open = parts.dates.at(-1);
  if (open?.lacksYear && parts.time !== undefined && item?.is === 'number' && item.digits === 4) {
    // Wed Aug 05 12:00:00 2015
    parts.dates[parts.dates.length - 1] = giveYear(open, item.value);
    return at + 1;
  }
  const time = parts.time === undefined ? matchTime(items, at, hasDate) : undefined;
  if (time !== undefined) {
    parts.time = time;
    return time.next;
  }
  const zone = matchZone(items, at, parts.time !== undefined);
  if (zone !== undefined) {
    parts.zone ??= zone;
    return zone.next;
  }
  const weekday = findSense(item, 'weekday');
  if (weekday !== undefined && !isFiller(item) && parts.weekday === undefined) {
    parts.weekday = weekday.weekday;
    return at + 1;
  }
  const daysAgo = findSense(item, 'daysAgo');
  if (daysAgo !== undefined && !isFiller(item) && parts.daysAgo === undefined) {
    parts.daysAgo = daysAgo.days;
    return at + 1;
  }
  const isSilent = item?.is === 'mark' || isFiller(item) || findSense(item, 'updated') !== undefined;
  return isSilent || findSense(item, 'timeUnit')?.unit === 'hour' ? at + 1 : undefined;
}

function holdsDate(items: readonly DateItem[], from: number): boolean {
  return items.some((_, at) => at >= from && matchDate(items, at) !== undefined);
}
