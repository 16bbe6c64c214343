import { onceEach } from '../../text/once.ts';
import { isWordLike, tokenizeDate } from './date-tokens.ts';
import { type DateWords, dateWordsOf, TIME_UNITS, type TimeUnit } from './date-words.ts';

/** So many of a unit. */
export interface Amount {
  readonly unit: TimeUnit;
  readonly count: number;
}

/** How a language says that something was some time ago: all of it in folded words. */
export interface RelativeGrammar {
  /** What stands before and behind the amounts: `il y a`, `منذ`, `vor` …; … `ago`, `назад`, `前`. */
  readonly frames: readonly (readonly [readonly string[], readonly string[]])[];
  /** The unit of each unit word. */
  readonly units: ReadonlyMap<string, TimeUnit>;
  /** Whole phrases without a number: `yesterday`, `قبل يومين`. */
  readonly phrases: ReadonlyMap<string, Amount>;
  /** The unit words that stand for one of their unit when no number stands beside them: `час`, `ساعة`. */
  readonly singulars: ReadonlySet<string>;
  /** The numbers that are written as words. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words that may stand among the amounts. */
  readonly fillers: ReadonlySet<string>;
}

const COUNTS = [1, 2, 3, 5, 11, 21, 100];

/** A language's grammar, from CLDR's relative times through Intl and the extras. Built on first use, then kept. */
export const grammarOf = onceEach(buildGrammar);

function buildGrammar(language: string): RelativeGrammar {
  const extras = dateWordsOf(language);
  const { templates, phrases } = readCldr(language);
  const written = templates.filter(({ style }) => style === 'long');
  const prefix = commonEdge(written.map(({ before }) => before));
  const suffix = commonEdge(written.map(({ after }) => after.toReversed())).toReversed();
  const others = (extras.ago ?? []).map(wordsOf);
  const frames = [
    [prefix, suffix],
    ...others.map((other) => [other, []]),
    ...(extras.agoBehind ?? []).map((other) => [[], wordsOf(other)]),
  ].filter((frame): frame is [string[], string[]] => frame.some((words) => words.length > 0));
  // CLDR has "two days ago" in one word: the other words for "ago" take it too.
  for (const [phrase, amount] of [...phrases]) {
    const own = prefix.join(' ');
    if (own !== '' && phrase.startsWith(`${own} `)) {
      for (const other of others) phrases.set(other.join(' ') + phrase.slice(own.length), amount);
    }
  }
  addPhrases(phrases, extras.dayBeforeYesterday, { unit: 'day', count: 2 });
  addPhrases(phrases, extras.now, { unit: 'second', count: 0 });
  const counts = new Map<string, number>();
  for (const [place, words] of [extras.one ?? [], ...(extras.counts ?? [])].entries()) {
    for (const word of words) counts.set(wordsOf(word).join(' '), place + 1);
  }
  return {
    frames,
    ...readUnits(templates, phrases, frames, counts, extras),
    phrases,
    counts,
    fillers: new Set((extras.fillers ?? []).flatMap(wordsOf)),
  };
}

interface Template {
  readonly unit: TimeUnit;
  readonly count: number;
  readonly style: 'long' | 'short';
  readonly before: string[];
  readonly after: string[];
}

/** What CLDR writes for each count of each unit: with a number in it, or as a phrase. */
function readCldr(language: string): { templates: Template[]; phrases: Map<string, Amount> } {
  const templates: Template[] = [];
  const phrases = new Map<string, Amount>();
  for (const style of ['long', 'short', 'narrow'] as const) {
    const format = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'always', style });
    for (const unit of TIME_UNITS) {
      for (const count of COUNTS) {
        const parts = format.formatToParts(-count, unit);
        const at = parts.findIndex(({ type }) => type === 'integer');
        const [before, after] = [joinValues(parts.slice(0, at)), joinValues(parts.slice(at + 1))];
        // CLDR puts the number in brackets where the word alone says it: `לפני שעתיים (2)`.
        if (at === -1) addPhrases(phrases, [after], { unit, count });
        else if (before.endsWith('(')) addPhrases(phrases, [before], { unit, count });
        else if (style !== 'narrow') {
          templates.push({ unit, count, style, before: wordsOf(before), after: wordsOf(after) });
        }
      }
    }
  }
  const days = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'auto' });
  for (const count of [0, 1, 2]) {
    const parts = days.formatToParts(-count, 'day');
    if (!parts.some(({ type }) => type === 'integer')) addPhrases(phrases, [joinValues(parts)], { unit: 'day', count });
  }
  return { templates, phrases };
}

function joinValues(parts: readonly { readonly value: string }[]): string {
  return parts.map(({ value }) => value).join('');
}

function addPhrases(phrases: Map<string, Amount>, written: readonly string[] | undefined, amount: Amount): void {
  for (const phrase of written ?? []) phrases.set(wordsOf(phrase).join(' '), amount);
}

/** The words of units, and those of them that alone mean one: the form beside one is not the form beside five. */
function readUnits(
  templates: readonly Template[],
  phrases: ReadonlyMap<string, Amount>,
  frames: RelativeGrammar['frames'],
  counts: ReadonlyMap<string, number>,
  extras: DateWords,
): Pick<RelativeGrammar, 'units' | 'singulars'> {
  const units = new Map<string, TimeUnit>();
  const ofOne = new Set<string>();
  const ofFive = new Set<string>();
  for (const { unit, count, before, after } of templates) {
    const words = withoutFrame([...before, '#', ...after], frames)?.filter((word) => word !== '#');
    if (words === undefined || words.length === 0 || words.length > 3) continue;
    const name = words.join(' ');
    units.set(name, unit);
    if (count === 1) ofOne.add(name);
    if (count === 5) ofFive.add(name);
  }
  for (const [phrase, { unit, count }] of phrases) {
    const words = withoutFrame(phrase.split(' '), frames)?.filter((word) => counts.get(word) !== 1);
    if (count === 1 && words?.length === 1 && units.get(words[0] ?? '') === unit) ofOne.add(words[0] ?? '');
  }
  for (const [isOne, table] of [
    [true, extras.units],
    [false, extras.pluralUnits],
  ] as const) {
    for (const unit of TIME_UNITS) {
      for (const word of table?.[unit] ?? []) {
        const name = wordsOf(word).join(' ');
        units.set(name, unit);
        if (isOne) ofOne.add(name);
      }
    }
  }
  return { units, singulars: new Set([...ofOne].filter((name) => !ofFive.has(name))) };
}

function withoutFrame(words: readonly string[], frames: RelativeGrammar['frames']): readonly string[] | undefined {
  for (const [prefix, suffix] of frames) {
    const end = words.length - suffix.length;
    if (end <= prefix.length) continue;
    const fits = prefix.every((word, at) => words[at] === word) && suffix.every((word, at) => words[end + at] === word);
    if (fits) return words.slice(prefix.length, end);
  }
  return undefined;
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
