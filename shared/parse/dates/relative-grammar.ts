import { isWordLike, tokenizeDate } from './date-tokens.ts';
import { LEXICON_EXTRAS } from './lexicon-extras.ts';

/** Units of time, shortest first. */
export const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** A unit of time. */
export type Unit = (typeof UNITS)[number];

/** So many of a unit. */
export interface Amount {
  readonly unit: Unit;
  readonly count: number;
}

/** How a language says that something was some time ago: all of it in folded words. */
export interface RelativeGrammar {
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

/** A language's grammar, from CLDR's relative times through Intl and the extras. Built on first use, then kept. */
export function grammarOf(language: string): RelativeGrammar {
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
