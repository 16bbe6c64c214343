import type { DatePrecision } from '../../article/article.ts';
import type { DateReading } from './date-reading.ts';
import { toInstant, toWallClock, type Zone } from './zones.ts';

/** A day without a time, in milliseconds of UTC. */
export function dayReading(day: number): DateReading {
  return { instant: toRfc3339(day), precision: 'day' };
}

/**
 * A time of a clock in a zone.
 *
 * @param wallClock milliseconds of the time as if it were UTC
 * @param zone absent where nothing tells it: the time is taken for UTC then
 */
export function readingOf(wallClock: number, zone: Zone | undefined, precision: DatePrecision): DateReading {
  const instant = toInstant(wallClock, zone ?? 0);
  return {
    instant: toRfc3339(instant),
    precision,
    ...(zone !== undefined && { offset: toOffset(Math.round((toWallClock(instant, zone) - instant) / 60_000)) }),
  };
}

/** Minutes east of UTC as RFC 3339 writes them. */
export function toOffset(minutes: number): string {
  const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** RFC 3339 in UTC, milliseconds only where there are any. */
export function toRfc3339(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
