/** A date and time as a clock on some wall shows it. */
export interface WallClock {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const MINUTE = 60_000;

/**
 * The moment at which that clock shows that time, in RFC 3339 UTC. In an hour that a zone's clocks skip or repeat, the
 * earlier reading. Absent for a time that no clock shows.
 *
 * @param zone an IANA zone, or minutes from UTC
 */
export function instantOf(clock: WallClock, zone: string | number): string | undefined {
  const shown = Date.UTC(
    clock.year,
    clock.month - 1,
    clock.day,
    clock.hour,
    clock.minute,
    Math.min(clock.second, 59),
    clock.millisecond,
  );
  const read = new Date(shown);
  const exists =
    clock.year >= 1000 &&
    read.getUTCMonth() === clock.month - 1 &&
    read.getUTCDate() === clock.day &&
    clock.hour < 24 &&
    clock.minute < 60 &&
    clock.second <= 60;
  if (!exists) return undefined;
  const instant = new Date(shown - (typeof zone === 'number' ? zone : minutesFromUtc(shown, zone)) * MINUTE);
  return instant.toISOString().replace('.000Z', 'Z');
}

/** The zone's offset where its clocks show `shown`: guessed from UTC's and corrected once, as offsets are under a day. */
function minutesFromUtc(shown: number, zone: string): number {
  const guess = offsetAt(shown, zone);
  return offsetAt(shown - guess * MINUTE, zone);
}

function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((shown - Math.floor(instant / 1000) * 1000) / MINUTE);
}
