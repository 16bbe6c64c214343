import type { DateOptions, DateReading } from './date-reading.ts';
import { type DateToken, isWordLike, tokenizeDate } from './date-tokens.ts';
import { toRfc3339 } from './iso-date.ts';
import { LEXICON_EXTRAS } from './lexicon-extras.ts';
import { toInstant, toWallClock } from './zones.ts';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
type Unit = (typeof UNITS)[number];

interface Amount {
  readonly unit: Unit;
  readonly count: number;
}

/** How a language says that something was some time ago: all of it in folded words. */
interface RelativeGrammar {
  /** What stands before and behind the amounts: `il y a`, `منذ`, `vor` …; … `ago`, `назад`, `前`. */
  readonly frames: readonly (readonly [readonly string[], readonly string[]])[];
  /** The unit of each unit word. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Whole phrases without a number: `yesterday`, `قبل يومين`. */
  readonly phrases: ReadonlyMap<string, Amount>;
  /** "One". */
  readonly ones: ReadonlySet<string>;
  /** Words that may stand among the amounts. */
  readonly fillers: ReadonlySet<string>;
}

const grammars = new Map<string, RelativeGrammar>();
const COUNTS = [1, 2, 3, 5, 11, 21, 100];
const DAY = 86_400_000;

/**
 * Reads "3 hours ago", "yesterday", "il y a 2 jours et 3 heures", "منذ يومين", from CLDR's relative times.
 * Hours and below count to the minute; days and above to the day, months and years to the same day of the month.
 */
export function readRelativeDate(
  language: string,
  tokens: readonly DateToken[],
  { uploadedAt, timeZone = 'UTC' }: DateOptions,
): DateReading | undefined {
  if (uploadedAt === undefined) return undefined;
  const words = tokens.filter(isWordLike);
  const amounts = readAmounts(grammarOf(language), words);
  if (amounts === undefined) return undefined;
  const uploaded = Date.parse(uploadedAt);
  let wall = toWallClock(uploaded, timeZone);
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
  if (!isExact) return { instant: toRfc3339(Math.floor(wall / DAY) * DAY), precision: 'day' };
  const instant = toInstant(Math.floor(wall / 60_000) * 60_000, timeZone);
  return { instant: toRfc3339(instant), precision: 'minute' };
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
  return undefined;
}

/** `2 hours, 5 minutes`, `an hour`, `час`: amounts with their units, with fillers between them. */
function readList({ units, ones, fillers }: RelativeGrammar, words: readonly DateToken[]) {
  const amounts: Amount[] = [];
  let count: number | undefined;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const unit = [3, 2, 1]
      .map((length) => ({ length, unit: units.get(joinWords(words, at, length)) }))
      .find((candidate) => candidate.unit !== undefined);
    if (unit?.unit !== undefined) {
      amounts.push({ unit: unit.unit, count: count ?? 1 });
      count = undefined;
      at += unit.length;
      continue;
    }
    if (count !== undefined) return undefined;
    if (word.kind === 'number' && word.digits <= 4) count = Number(word.text);
    else if (ones.has(word.text)) count = 1;
    else if (!fillers.has(word.text) && amounts.length === 0) return undefined;
    at += 1;
  }
  return count === undefined && amounts.length > 0 && amounts.length <= UNITS.length ? amounts : undefined;
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

function grammarOf(language: string): RelativeGrammar {
  let grammar = grammars.get(language);
  if (grammar === undefined) {
    grammar = buildGrammar(language);
    grammars.set(language, grammar);
  }
  return grammar;
}

function buildGrammar(language: string): RelativeGrammar {
  const templates: { unit: Unit; style: 'long' | 'short'; before: string[]; after: string[] }[] = [];
  const phrases = new Map<string, Amount>();
  for (const style of ['long', 'short', 'narrow'] as const) {
    const always = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'always', style });
    const auto = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'auto', style });
    for (const unit of UNITS) {
      for (const count of COUNTS) {
        const parts = always.formatToParts(-count, unit);
        const at = parts.findIndex(({ type }) => type === 'integer');
        const textOf = (from: number, to: number) =>
          wordsOf(
            parts
              .slice(from, to)
              .map(({ value }) => value)
              .join(''),
          );
        if (at === -1) phrases.set(textOf(0, parts.length).join(' '), { unit, count });
        else if (style !== 'narrow')
          templates.push({ unit, style, before: textOf(0, at), after: textOf(at + 1, parts.length) });
      }
      if (style !== 'long') continue;
      for (const count of [0, 1, 2]) {
        // "this month" and "this year" are no day.
        if (count === 0 ? unit !== 'day' : unit === 'second' || unit === 'minute' || unit === 'hour') continue;
        if (unit === 'week' || unit === 'month' || unit === 'year') continue;
        const parts = auto.formatToParts(-count, unit);
        if (parts.some(({ type }) => type === 'integer')) continue;
        phrases.set(wordsOf(parts.map(({ value }) => value).join('')).join(' '), { unit, count });
      }
    }
  }
  const written = templates.filter(({ style }) => style === 'long');
  const prefix = commonEdge(written.map(({ before }) => before));
  const suffix = commonEdge(written.map(({ after }) => after.toReversed())).toReversed();
  const units = new Map<string, Unit>();
  for (const { unit, before, after } of templates) {
    const isRegular =
      prefix.every((word, at) => before[at] === word) &&
      suffix.every((word, at) => after.at(at - suffix.length) === word);
    if (!isRegular) continue;
    const words = [...before.slice(prefix.length), ...after.slice(0, after.length - suffix.length)];
    if (words.length > 0 && words.length <= 3) units.set(words.join(' '), unit);
  }
  const extras = LEXICON_EXTRAS[language] ?? {};
  const others = (extras.ago ?? []).map(wordsOf);
  // CLDR has "two days ago" in one word: the other words for "ago" take it too.
  for (const [phrase, amount] of [...phrases]) {
    const own = prefix.join(' ');
    if (own !== '' && phrase.startsWith(`${own} `)) {
      for (const other of others) phrases.set(other.join(' ') + phrase.slice(own.length), amount);
    }
  }
  const frames = [
    [prefix, suffix],
    ...others.map((other) => [other, []]),
    ...(extras.agoBehind ?? []).map((other) => [[], wordsOf(other)]),
  ].filter((frame): frame is [string[], string[]] => frame.some((words) => words.length > 0));
  return {
    frames,
    units,
    phrases,
    ones: new Set((extras.one ?? []).flatMap(wordsOf)),
    fillers: new Set((extras.fillers ?? []).flatMap(wordsOf)),
  };
}

function wordsOf(text: string): string[] {
  return tokenizeDate(text)
    .filter(isWordLike)
    .map(({ text: word }) => word);
}

/** The words that all lists begin with. */
function commonEdge(lists: readonly string[][]): string[] {
  const [first = []] = lists;
  const length = first.findIndex((word, index) => lists.some((list) => list[index] !== word));
  return length === -1 ? [...first] : first.slice(0, length);
}
