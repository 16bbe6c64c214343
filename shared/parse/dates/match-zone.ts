import type { DateItem } from './date-items.ts';
import { findSense, isMark } from './item-tests.ts';
import type { Zone } from './zones.ts';

/** A zone as written, and the index of the item after it. */
export interface ZoneMatch {
  /** Absent for a name of several zones. */
  readonly zone: Zone | undefined;
  /** The abbreviation, where several zones share it. */
  readonly shared?: string;
  readonly next: number;
}

/**
 * The zone that begins at an item: `GMT`, `GMT+3`, `+0200`, `-05:00`, `بتوقيت القاهرة`.
 *
 * @param afterTime true right behind a time, where a bare offset can stand
 */
export function matchZone(items: readonly DateItem[], at: number, afterTime: boolean): ZoneMatch | undefined {
  const named = findSense(items[at], 'zone');
  if (named !== undefined) {
    const offset = named.zone === 0 ? matchOffset(items, at + 1, true) : undefined;
    return offset ?? { ...named, next: at + 1 };
  }
  return afterTime ? matchOffset(items, at, false) : undefined;
}

function matchOffset(items: readonly DateItem[], at: number, afterName: boolean): ZoneMatch | undefined {
  const sign = items[at];
  const hours = items[at + 1];
  if (!isMark(sign, '+', '-', '−') || hours?.is !== 'number' || !hours.glued) return undefined;
  const direction = isMark(sign, '+') ? 1 : -1;
  if (hours.digits === 4) {
    const [hour, minute] = [Math.floor(hours.value / 100), hours.value % 100];
    if (hour > (direction > 0 ? 14 : 12) || ![0, 30, 45].includes(minute) || (hour === 14 && minute > 0))
      return undefined;
    return { zone: direction * (hour * 60 + minute), next: at + 2 };
  }
  if (hours.value > 14 || hours.digits > 2) return undefined;
  const minutes = items[at + 3];
  if (isMark(items[at + 2], ':') && minutes?.is === 'number' && minutes.digits === 2 && minutes.value < 60) {
    return { zone: direction * (hours.value * 60 + minutes.value), next: at + 4 };
  }
  // `10:00:00+03`, as databases write it; with a minus it may be a day: `10:00 -03 March`.
  return afterName || (direction > 0 && hours.digits === 2)
    ? { zone: direction * hours.value * 60, next: at + 2 }
    : undefined;
}
