import type { DatePrecision } from '../../article/article.ts';
import { instantOf, type WallClock } from './wall-clock.ts';

/** A moment as a wire wrote it, in RFC 3339 UTC, and how much of it was written. */
export interface WireDate {
  readonly instant: string;
  readonly precision: DatePrecision;
}

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:(?:T| )(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;
const RFC_822 =
  /^(?:[a-z]{3,9}, ?)?(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4}|\d\d) (\d{1,2}):(\d\d)(?::(\d\d))? ?([a-z]{1,5}|[+-]\d\d:?\d\d)?(?: \([^()]*\))?$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The zones that RFC 822 names, in minutes from UTC. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/**
 * Reads a moment as machines write it: ISO 8601, extended (`2016-09-09T00:01:00+01:00`) or basic
 * (`20160909T000100+0100`), and RFC 822. A time without a zone is `timeZone`'s (IANA; UTC when absent). Absent for
 * anything else and for days and hours that do not exist.
 */
export function readWireDate(text: string | undefined, timeZone?: string): WireDate | undefined {
  const written = text?.trim().replace(/\s+/g, ' ') ?? '';
  if (written === '' || written.length > 64) return undefined;
  return readIso(written, timeZone) ?? readRfc822(written, timeZone);
}

/** The instant alone, for fields that keep no precision. */
export function readInstant(text: string | undefined, timeZone?: string): string | undefined {
  return readWireDate(text, timeZone)?.instant;
}

function readIso(text: string, timeZone: string | undefined): WireDate | undefined {
  const [, year = '', month = '', day = '', hour, minute, second, fraction, zone] = ISO.exec(text) ?? [];
  if (year === '') return undefined;
  const clock = {
    year: +year,
    month: +month,
    day: +day,
    hour: +(hour ?? 0),
    minute: +(minute ?? 0),
    second: +(second ?? 0),
    millisecond: +(fraction ?? '0').padEnd(3, '0').slice(0, 3),
  };
  if (hour === undefined) return dated(clock, 'day', 0);
  return dated(clock, second === undefined ? 'minute' : 'second', zone === undefined ? timeZone : offsetOf(zone));
}

function readRfc822(text: string, timeZone: string | undefined): WireDate | undefined {
  const [, day = '', name = '', year = '', hour = '', minute = '', second, zone] = RFC_822.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  const clock = {
    year: fullYear(year),
    month,
    day: +day,
    hour: +hour,
    minute: +minute,
    second: +(second ?? 0),
    millisecond: 0,
  };
  const offset = zone === undefined ? timeZone : offsetOf(zone);
  return dated(clock, second === undefined ? 'minute' : 'second', offset);
}

function dated(clock: WallClock, precision: DatePrecision, zone: string | number | undefined): WireDate | undefined {
  const instant = instantOf(clock, zone ?? 0);
  return instant === undefined ? undefined : { instant, precision };
}

/** RFC 2822's reading of years that were written with two digits. */
function fullYear(year: string): number {
  if (year.length === 4) return +year;
  return +year < 50 ? 2000 + +year : 1900 + +year;
}

/** Minutes from UTC; a name that nobody can resolve counts as UTC, as RFC 2822 has it. */
function offsetOf(zone: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (sign === undefined) return ZONES[zone.toLowerCase()] ?? 0;
  return (sign === '-' ? -1 : 1) * (+hours * 60 + +minutes);
}
