import type { DateReading } from './date-reading.ts';
import { dayReading, readingOf } from './time-reading.ts';
import type { Zone } from './zones.ts';

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|[+-]\d\d(?::?\d\d)?))?)?$/i;

/**
 * Reads RFC 3339 and ISO 8601, extended and basic (`20160909T000100+0100`). A time without a zone is the source's.
 *
 * @returns nothing when the text is of another form or names no real date
 */
export function readIsoDate(text: string, zone: Zone | undefined): DateReading | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction, offset] = match;
  const isBasicDate = /^\d{8}$/.test(text);
  if (isBasicDate && (Number(year) < 1800 || Number(year) > 2200)) return undefined;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(date).getUTCMonth() !== Number(month) - 1 || new Date(date).getUTCDate() !== Number(day))
    return undefined;
  if (hour === undefined || minute === undefined) return dayReading(date);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  const milliseconds = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  const wallClock = date + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0)) * 1000 + milliseconds;
  const precision = second === undefined ? 'minute' : 'second';
  return readingOf(wallClock, offset === undefined ? zone : readOffset(offset), precision);
}

/** Minutes east of UTC of `Z`, `+02`, `+0200` or `+02:00`. */
function readOffset(offset: string): number {
  if (offset.toUpperCase() === 'Z') return 0;
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return offset.startsWith('-') ? -minutes : minutes;
}
