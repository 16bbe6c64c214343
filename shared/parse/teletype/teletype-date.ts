import type { DateReading } from '../dates/date-reading.ts';
import { readMoment } from '../fields/read-moment.ts';
import type { ParseContext } from '../format.ts';
import { cleanText } from '../prose/clean-text.ts';

/** `211259 Nov 18`, `120345 GMT mar 12`: day, hour and minute, then the zone, month and year. */
const IPTC = /(?:^|\D)(\d\d)(\d\d)(\d\d) ?(gmt|utc|z)? ([a-z]{3})[a-z]* (?:(?:19|20)?(\d\d))(?:\D|$)/i;
/** `AP-WF-11-13-13 1509GMT`: month, day, year, then the time and its zone. */
const ANPA = /(?:^|\D)(\d\d)-(\d\d)-(\d\d) ?(\d\d)(\d\d) ?(gmt|utc|z|[ecmp][sd]t)/i;
/** Offsets of North America's zones in winter, by their first letter; in summer it is an hour less. */
const OFFSETS: ReadonlyMap<string, number> = new Map(Object.entries({ e: 5, c: 6, m: 7, p: 8 }));
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Teletype's years have two digits; wires of before 1970 are on paper. */
const FIRST_YEAR = 70;

/** When a message was sent, from the line behind its text; UTC where it names no other zone. */
export function readTeletypeDate(trailer: string, context: ParseContext): DateReading | undefined {
  const line = cleanText(trailer.slice(0, 400));
  const iptc = IPTC.exec(line);
  if (iptc !== null) {
    const [, day, hour, minute, , month = '', year = ''] = iptc;
    const number = MONTHS.indexOf(month.toLowerCase()) + 1;
    return readMoment(`${fullYear(year)}-${String(number).padStart(2, '0')}-${day}T${hour}:${minute}Z`, context);
  }
  const [, month, day, year = '', hour, minute, zone = ''] = ANPA.exec(line) ?? [];
  if (month === undefined) return undefined;
  return readMoment(`${fullYear(year)}-${month}-${day}T${hour}:${minute}${offsetOf(zone.toLowerCase())}`, context);
}

function offsetOf(zone: string): string {
  const winter = OFFSETS.get(zone.charAt(0));
  return winter === undefined ? 'Z' : `-0${zone.charAt(1) === 'd' ? winter - 1 : winter}:00`;
}

function fullYear(year: string): number {
  return Number(year) < FIRST_YEAR ? 2000 + Number(year) : 1900 + Number(year);
}
