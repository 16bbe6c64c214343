import { onceEach } from '../../text/once.ts';

/** A zone of a written time: minutes east of UTC, or an IANA zone. */
export type Zone = number | string;

/**
 * The instant of a wall-clock time in an IANA zone, daylight saving included. A time that a change of clocks skips is
 * read with the offset before it; one that comes twice is read as the first.
 *
 * @param wallClock milliseconds of the time as if it were UTC
 */
export function toInstant(wallClock: number, zone: Zone): number {
  if (typeof zone === 'number') return wallClock - zone * 60_000;
  const before = offsetAt(wallClock - 86_400_000, zone);
  const asBefore = wallClock - before;
  return offsetAt(asBefore, zone) === before
    ? asBefore
    : wallClock - offsetAt(wallClock - offsetAt(asBefore, zone), zone);
}

/** The wall-clock time of an instant in a zone, in milliseconds as if it were UTC. */
export function toWallClock(instant: number, zone: Zone): number {
  return instant + (typeof zone === 'number' ? zone * 60_000 : offsetAt(instant, zone));
}

const clockOf = onceEach(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-u-ca-gregory-hc-h23', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
);

function offsetAt(instant: number, zone: string): number {
  const part = new Map(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const wall = Date.UTC(
    part.get('year') ?? 0,
    (part.get('month') ?? 1) - 1,
    part.get('day') ?? 1,
    part.get('hour') ?? 0,
    part.get('minute') ?? 0,
    part.get('second') ?? 0,
  );
  return wall - Math.floor(instant / 1000) * 1000;
}
