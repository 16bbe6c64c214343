import type { DateItem } from './date-items.ts';
import { findSense, isFiller, isMark } from './item-tests.ts';

/** A time of day as written, and the index of the item after it. */
export interface TimeMatch {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly millisecond?: number;
  /** True for an hour with its unit, which alone may be an amount of time: `15 hrs`. */
  readonly isSpelled?: true;
  /** Index of the first item after the time. */
  readonly next: number;
}

/**
 * The time of day that begins at an item: `9:06 م`, `14h40`, `21時40分`, `晚8:00`, `5 p.m.`, `ساعت 11 و 01 دقیقه`.
 *
 * @param afterDate true when the date has been read, so that `13.12` and `18.37 Uhr` can only be a time
 */
export function matchTime(items: readonly DateItem[], at: number, afterDate: boolean): TimeMatch | undefined {
  const clock = findSense(items[at], 'clock');
  const before = findSense(items[at], 'meridiem');
  const first = before === undefined ? at : skipDot(items, at + 1);
  // 中午12:09: a word for noon in front of a time is the part of the day that it lies in.
  if (clock !== undefined && (before === undefined || numberAt(items, first, 24) === undefined)) {
    return { hour: clock.hour, minute: 0, next: at + 1 };
  }
  const bare = matchClock(items, first, afterDate || before !== undefined);
  if (bare === undefined) return undefined;
  const { isWhole, ...time } = bare;
  const after = before === undefined ? findMeridiem(items, time.next) : undefined;
  const meridiem = before ?? after?.meridiem;
  if (meridiem === undefined) return isWhole ? time : undefined;
  const hour = toHour(time.hour, meridiem.hours);
  if (hour === undefined) return undefined;
  return { ...time, hour, next: after?.next ?? time.next };
}

type Clock = TimeMatch & { readonly isWhole: boolean };

function matchClock(items: readonly DateItem[], at: number, afterDate: boolean): Clock | undefined {
  const hour = numberAt(items, at, 24);
  if (hour === undefined) return undefined;
  const unit = findSense(items[at + 1], 'timeUnit')?.unit;
  if (unit === 'hour') return matchUnits(items, at, hour);
  if (isMark(items[at + 1], ':')) return matchColons(items, at, hour);
  const minute = numberAt(items, at + 2, 60, 2);
  if (isMark(items[at + 1], '.') && minute !== undefined) {
    const second = matchDottedSecond(items, at + 3);
    if (second !== undefined) return afterDate ? { hour, minute, second, next: at + 5, isWhole: true } : undefined;
    if (isMark(items[at + 3], '.') && findMeridiem(items, at + 3) === undefined) return undefined;
    const isTime = afterDate || isHourWord(items[at + 3]) || findMeridiem(items, at + 3) !== undefined;
    return isTime ? { hour, minute, next: at + 3, isWhole: true } : undefined;
  }
  const spoken = matchSpokenMinutes(items, at + 1);
  if (spoken !== undefined) return { hour, ...spoken, isWhole: true };
  return { hour, minute: 0, next: at + 1, isWhole: false };
}

/** `19:11`, `11:02:21`, `13:11:23.678`. */
function matchColons(items: readonly DateItem[], at: number, hour: number): Clock | undefined {
  const minute = numberAt(items, at + 2, 60, 2);
  if (minute === undefined) return undefined;
  const second = isMark(items[at + 3], ':') ? numberAt(items, at + 4, 61, 2) : undefined;
  if (second === undefined) return { hour, minute, next: at + 3, isWhole: true };
  const fraction = items[at + 6];
  if (isMark(items[at + 5], '.', ',') && items[at + 5]?.glued && fraction?.is === 'number' && fraction.glued) {
    const millisecond = Math.floor((fraction.value / 10 ** fraction.digits) * 1000);
    return { hour, minute, second, millisecond, next: at + 7, isWhole: true };
  }
  return { hour, minute, second, next: at + 5, isWhole: true };
}

/** The seconds of `09.13.39`. */
function matchDottedSecond(items: readonly DateItem[], at: number): number | undefined {
  const isGlued = isMark(items[at], '.') && items[at]?.glued === true && items[at + 1]?.glued === true;
  return isGlued ? numberAt(items, at + 1, 61, 2) : undefined;
}

/** `10h11`, `7 гадзін 10 хвілін`, `21時40分`, `18 h`. */
function matchUnits(items: readonly DateItem[], at: number, hour: number): Clock {
  const minute = numberAt(items, at + 2, 60);
  if (minute === undefined) return { hour, minute: 0, next: at + 2, isWhole: true, isSpelled: true };
  const hasUnit = findSense(items[at + 3], 'timeUnit')?.unit === 'minute';
  if (!hasUnit) return { hour, minute, next: at + 3, isWhole: true, isSpelled: true };
  const second = numberAt(items, at + 4, 61);
  if (second === undefined || findSense(items[at + 5], 'timeUnit')?.unit !== 'second') {
    return { hour, minute, next: at + 4, isWhole: true, isSpelled: true };
  }
  return { hour, minute, second, next: at + 6, isWhole: true, isSpelled: true };
}

/** What follows the hour in `11 و 01 دقیقه و 47 ثانیه`: "and", minutes, "and", seconds. */
function matchSpokenMinutes(items: readonly DateItem[], at: number) {
  if (!isFiller(items[at])) return undefined;
  const minute = numberAt(items, at + 1, 60);
  if (minute === undefined || findSense(items[at + 2], 'timeUnit')?.unit !== 'minute') return undefined;
  const second = isFiller(items[at + 3]) ? numberAt(items, at + 4, 61) : undefined;
  if (second === undefined || findSense(items[at + 5], 'timeUnit')?.unit !== 'second') return { minute, next: at + 3 };
  return { minute, second, next: at + 6 };
}

/** A meridiem after a time, perhaps behind a dot. */
function findMeridiem(items: readonly DateItem[], at: number) {
  const place = skipDot(items, at);
  const meridiem = findSense(items[place], 'meridiem');
  return meridiem === undefined ? undefined : { meridiem, next: place + 1 };
}

function skipDot(items: readonly DateItem[], at: number): number {
  return isMark(items[at], '.') ? at + 1 : at;
}

function isHourWord(item: DateItem | undefined): boolean {
  return findSense(item, 'timeUnit')?.unit === 'hour' || isFiller(item);
}

/** The hour of a 12-hour clock that lies in a part of the day; a 24-hour one stands as it is. */
function toHour(hour: number, hours: ReadonlySet<number>): number | undefined {
  if (hour > 12) return hour;
  const candidates = [hour % 12, (hour % 12) + 12].filter((candidate) => hours.has(candidate));
  return candidates.length === 1 ? candidates[0] : undefined;
}

function numberAt(items: readonly DateItem[], at: number, below: number, digits?: number): number | undefined {
  const item = items[at];
  if (item?.is !== 'number' || item.value >= below || item.digits > 2) return undefined;
  return digits === undefined || item.digits === digits ? item.value : undefined;
}
