import type { DateOptions, DateReading } from './date-reading.ts';
import { type DateToken, isWordLike } from './date-tokens.ts';
import { TIME_UNITS } from './date-words.ts';
import { type Amount, grammarOf, type RelativeGrammar } from './relative-grammar.ts';
import { dayReading, readingOf } from './time-reading.ts';
import { withoutDateLabel } from './without-date-label.ts';
import { toWallClock } from './zones.ts';

const DAY = 86_400_000;

/**
 * Reads "3 hours ago", "yesterday", "il y a 2 jours et 3 heures", "منذ يومين", from CLDR's relative times.
 * Hours and below count to the minute; days and above to the day, months and years to the same day of the month.
 */
export function readRelativeDate(
  language: string,
  tokens: readonly DateToken[],
  { uploadedAt, timeZone }: DateOptions,
): DateReading | undefined {
  if (uploadedAt === undefined) return undefined;
  const words = tokens.filter(isWordLike);
  const grammar = grammarOf(language);
  const amounts = readAmounts(grammar, words) ?? readAmounts(grammar, withoutDateLabel(language, words));
  if (amounts === undefined) return undefined;
  const uploaded = Date.parse(uploadedAt);
  let wall = toWallClock(uploaded, timeZone ?? 0);
  let isExact = false;
  for (const { unit, count } of amounts) {
    if (unit === 'year' || unit === 'month') wall = subtractMonths(wall, unit === 'year' ? count * 12 : count);
    else if (unit === 'week' || unit === 'day') wall -= count * (unit === 'week' ? 7 : 1) * DAY;
    else {
      wall -= count * { second: 1000, minute: 60_000, hour: 3_600_000 }[unit];
      isExact = true;
    }
  }
  if (!(wall > Date.UTC(1600, 0, 1))) return undefined;
  if (!isExact) return dayReading(Math.floor(wall / DAY) * DAY);
  return readingOf(Math.floor(wall / 60_000) * 60_000, timeZone, 'minute');
}

function readAmounts(grammar: RelativeGrammar, words: readonly DateToken[]) {
  const phrase = grammar.phrases.get(words.map(({ text }) => text).join(' '));
  if (phrase !== undefined) return [phrase];
  for (const [prefix, suffix] of grammar.frames) {
    const end = words.length - suffix.length;
    if (end <= prefix.length || !startsWith(words, prefix, 0) || !startsWith(words, suffix, end)) continue;
    const amounts = readList(grammar, words.slice(prefix.length, end));
    if (amounts !== undefined) return amounts;
  }
  return readBareList(grammar, words);
}

/**
 * `1 year 2 months`, without "ago". A single bare amount is refused: `15 h` is three in the afternoon, `3 min` the time
 * that reading takes, `3日` a day of the month.
 */
function readBareList(grammar: RelativeGrammar, words: readonly DateToken[]): Amount[] | undefined {
  const amounts = readList(grammar, words);
  const first = amounts?.[0];
  if (amounts === undefined || first === undefined || amounts.length < 2) return undefined;
  return TIME_UNITS.indexOf(first.unit) >= TIME_UNITS.indexOf('day') ? amounts : undefined;
}

/** `2 hours, 5 minutes`, `an hour`, `час`: amounts with their units from the longest down, with fillers between them. */
function readList({ units, singulars, counts, fillers }: RelativeGrammar, words: readonly DateToken[]) {
  const amounts: Amount[] = [];
  let count: number | undefined;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const unit = findLongest(units, words, at);
    if (unit !== undefined) {
      if (count === undefined && !singulars.has(unit.name)) return undefined;
      const before = amounts.at(-1);
      if (before !== undefined && TIME_UNITS.indexOf(unit.value) >= TIME_UNITS.indexOf(before.unit)) return undefined;
      amounts.push({ unit: unit.value, count: count ?? 1 });
      count = undefined;
      at += unit.length;
      continue;
    }
    if (count !== undefined) return undefined;
    const spelled = findLongest(counts, words, at);
    if (word.kind === 'number' && word.digits <= 4) count = Number(word.text);
    else if (spelled !== undefined) count = spelled.value;
    else if (!fillers.has(word.text)) return undefined;
    at += spelled?.length ?? 1;
  }
  return count === undefined && amounts.length > 0 ? amounts : undefined;
}

/** The longest entry of a table, of up to three words, that stands at a place. */
function findLongest<Value>(table: ReadonlyMap<string, Value>, words: readonly DateToken[], at: number) {
  for (const length of [3, 2, 1]) {
    const name = joinWords(words, at, length);
    const value = table.get(name);
    if (value !== undefined) return { name, value, length };
  }
  return undefined;
}

function joinWords(words: readonly DateToken[], from: number, length: number): string {
  const joined = words.slice(from, from + length);
  return joined.length === length ? joined.map(({ text }) => text).join(' ') : '';
}

function startsWith(words: readonly DateToken[], expected: readonly string[], at: number): boolean {
  return expected.every((word, index) => words[at + index]?.text === word);
}

function subtractMonths(wall: number, months: number): number {
  const date = new Date(wall);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime();
}
