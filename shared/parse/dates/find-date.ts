import type { DateItem } from './date-items.ts';
import { toDateItems } from './date-items.ts';
import { languagesOfScript } from './date-languages.ts';
import type { DateOptions, DateReading } from './date-reading.ts';
import { tokenizeDate } from './date-tokens.ts';
import { findSense, isFiller, isMark } from './item-tests.ts';
import { lexiconOf } from './lexicon.ts';
import { matchDate } from './match-date.ts';
import { matchTime } from './match-time.ts';
import { matchZone } from './match-zone.ts';
import { readDate } from './read-date.ts';

/** A date within a text, with its place in UTF-16 units, end exclusive. */
export interface FoundDate extends DateReading {
  readonly start: number;
  readonly end: number;
}

const LONGEST = 4000;
const MOST_BETWEEN = 3;
const ISO = /(?<![\d-])\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/;

/**
 * The first full date (with day, month and year) that stands in a line of text, with its time and zone if they
 * follow. Of a line over 4,000 characters only those are searched.
 */
export function findDate(line: string, options: DateOptions = {}): FoundDate | undefined {
  const text = line.slice(0, LONGEST);
  const iso = ISO.exec(text);
  if (iso !== null) {
    const reading = readDate(iso[0], options);
    if (reading !== undefined) return { ...reading, start: iso.index, end: iso.index + iso[0].length };
  }
  const language = options.language?.toLowerCase().split('-')[0] ?? languagesOfScript(text)[0] ?? 'en';
  const items = toDateItems(tokenizeDate(text), lexiconOf(language));
  for (let at = 0; at < items.length; at += 1) {
    const date = matchDate(items, at);
    if (date === undefined || date.lacksYear) continue;
    const found =
      readSpan(text, items, at, findEnd(items, date.next), options) ?? readSpan(text, items, at, date.next, options);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Index after the time and the zone that follow a date, or after the date itself. */
function findEnd(items: readonly DateItem[], from: number): number {
  let at = from;
  while (at < from + MOST_BETWEEN && (isFiller(items[at]) || isMark(items[at], ',', '،', '-', '–', '|'))) at += 1;
  const time = matchTime(items, at, false);
  if (time === undefined || findSense(items[at], 'clock') !== undefined) return from;
  return matchZone(items, time.next, true)?.next ?? time.next;
}

function readSpan(
  text: string,
  items: readonly DateItem[],
  from: number,
  to: number,
  options: DateOptions,
): FoundDate | undefined {
  const start = items[from]?.start;
  const end = items[to - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  const reading = readDate(text.slice(start, end), options);
  return reading === undefined ? undefined : { ...reading, start, end };
}
