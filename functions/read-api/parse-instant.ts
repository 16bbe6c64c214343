import { accept, type Reading, refuse } from './reading.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;
// A plus sign that the client left unencoded arrives as a space, which can mean nothing else in this place.
const DATE_TIME = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d{1,9})?(?:[Zz]|([+ -])(\d\d):(\d\d))$/;

const REFUSAL = refuse('must be a date such as 2026-01-31 or an RFC 3339 time such as 2026-01-31T08:00:00Z');
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const EARLIEST = Date.parse('0000-01-01T00:00:00.000Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/** Which end of a span of time a parameter is; it decides what a bare date stands for. */
export type SpanEnd = 'from' | 'to';

/**
 * Reads one end of a span: an RFC 3339 date-time, or a bare date in UTC, of which `from` means the start and `to` the
 * end, so that the day itself is inside either way. The value is RFC 3339 UTC with milliseconds, within the years 0 to
 * 9999, beyond which RFC 3339 cannot write.
 */
export function parseInstant(text: string, end: SpanEnd): Reading<string> {
  const millis = DATE.test(text) ? readDate(text, end) : readDateTime(text);
  if (millis === undefined) return REFUSAL;
  return accept(new Date(Math.min(Math.max(millis, EARLIEST), LATEST)).toISOString());
}

function readDate(date: string, end: SpanEnd): number | undefined {
  const start = readUtc(date, '00:00:00', '');
  return start === undefined ? undefined : start + (end === 'to' ? DAY_MS : 0);
}

function readDateTime(text: string): number | undefined {
  const [, date, time, fraction = '', sign, hours, minutes] = DATE_TIME.exec(text) ?? [];
  if (date === undefined || time === undefined) return undefined;
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  if (Number(hours ?? 0) > 23 || Number(minutes ?? 0) > 59) return undefined;
  const local = readUtc(date, time, fraction.slice(0, 4));
  if (local === undefined) return undefined;
  return local - (sign === '-' ? -offset : offset) * MINUTE_MS;
}

/** Milliseconds of a date and time that the calendar really has: `Date.parse` would take 30 February for 2 March. */
function readUtc(date: string, time: string, fraction: string): number | undefined {
  const millis = Date.parse(`${date}T${time}${fraction}Z`);
  if (Number.isNaN(millis)) return undefined;
  return new Date(millis).toISOString().startsWith(`${date}T${time}`) ? millis : undefined;
}
