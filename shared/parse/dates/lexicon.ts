import { LABELS } from '../labels/label-table.ts';
import { fromDay, toDay } from './calendar.ts';
import { localesOf } from './date-languages.ts';
import { isWordLike, tokenizeDate } from './date-tokens.ts';
import { LEXICON_EXTRAS } from './lexicon-extras.ts';
import { AMBIGUOUS_ZONES, ZONE_ABBREVIATIONS, ZONE_PHRASES, type Zone } from './zones.ts';

/** What a word or phrase of a date means. */
export type Sense =
  | { readonly is: 'month'; readonly calendar: 'gregory' | 'persian' | 'islamic-umalqura'; readonly month: number }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'meridiem'; readonly hours: ReadonlySet<number> }
  | { readonly is: 'clock'; readonly hour: number }
  | { readonly is: 'timeUnit'; readonly unit: 'hour' | 'minute' | 'second' }
  | { readonly is: 'era'; readonly calendar: 'gregory' | 'persian' | 'islamic-umalqura' }
  | { readonly is: 'day'; readonly day: number }
  | { readonly is: 'daysAgo'; readonly days: number }
  | { readonly is: 'zone'; readonly zone: Zone | undefined }
  | { readonly is: 'updated' }
  | { readonly is: 'filler' };

/** A word of phrases: what the phrase means that ends here, and the words that may follow. */
export interface LexiconNode {
  readonly senses: Sense[];
  readonly next: Map<string, LexiconNode>;
}

const lexicons = new Map<string, LexiconNode>();

/** The words of dates in a language, from CLDR through Intl and the extras. Built on first use, then kept. */
export function lexiconOf(language: string): LexiconNode {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = buildLexicon(language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

const AM: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
const PM: ReadonlySet<number> = new Set([12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
/** Months of a leap day's year, one in the middle of each month. */
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;
const ABBREVIABLE =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}]{4,}$/u;

function buildLexicon(language: string): LexiconNode {
  const root: LexiconNode = { senses: [], next: new Map() };
  const names: [string, Sense][] = [];
  for (const locale of localesOf(language)) {
    names.push(...monthNames(locale, 'gregory'), ...weekdayNames(locale));
    if (language === 'fa' || language === 'ps') names.push(...monthNames(locale, 'persian'));
    if (['ar', 'fa', 'ur'].includes(language)) names.push(...monthNames(locale, 'islamic-umalqura'));
    addAll(root, dayPeriods(locale));
    addAll(root, timeUnits(locale));
    addAll(root, literals(locale));
  }
  const extras = LEXICON_EXTRAS[language] ?? {};
  for (const [month, words] of Object.entries(extras.months ?? {})) {
    for (const word of words) names.push([word, { is: 'month', calendar: 'gregory', month: Number(month) }]);
  }
  for (const [month, words] of Object.entries(extras.islamicMonths ?? {})) {
    for (const word of words) names.push([word, { is: 'month', calendar: 'islamic-umalqura', month: Number(month) }]);
  }
  for (const [weekday, words] of Object.entries(extras.weekdays ?? {})) {
    for (const word of words) names.push([word, { is: 'weekday', weekday: Number(weekday) }]);
  }
  addAll(root, names);
  addAbbreviations(root, names);
  const add = (words: readonly string[] | undefined, sense: Sense) => {
    for (const word of words ?? []) addPhrase(root, word, sense);
  };
  add(extras.am, { is: 'meridiem', hours: AM });
  add(extras.pm, { is: 'meridiem', hours: PM });
  add(['am', 'a.m'], { is: 'meridiem', hours: AM });
  add(['pm', 'p.m'], { is: 'meridiem', hours: PM });
  add(extras.noon, { is: 'clock', hour: 12 });
  add(extras.midnight, { is: 'clock', hour: 0 });
  add(extras.today, { is: 'daysAgo', days: 0 });
  add(extras.yesterday, { is: 'daysAgo', days: 1 });
  add(extras.islamicEra, { is: 'era', calendar: 'islamic-umalqura' });
  add(extras.gregorianEra, { is: 'era', calendar: 'gregory' });
  add(extras.persianEra, { is: 'era', calendar: 'persian' });
  add(extras.fillers, { is: 'filler' });
  (extras.ordinals ?? []).forEach((word, index) => {
    addPhrase(root, word, { is: 'day', day: index + 1 });
  });
  add(LABELS.published[language], { is: 'filler' });
  add(LABELS.updated[language], { is: 'updated' });
  for (const [name, zone] of Object.entries({ ...ZONE_ABBREVIATIONS, ...ZONE_PHRASES }))
    add([name], { is: 'zone', zone });
  add(AMBIGUOUS_ZONES, { is: 'zone', zone: undefined });
  return root;
}

function addAll(root: LexiconNode, entries: readonly [string, Sense][]): void {
  for (const [phrase, sense] of entries) addPhrase(root, phrase, sense);
}

function addPhrase(root: LexiconNode, phrase: string, sense: Sense): void {
  addWords(root, phrase, sense);
  // Persian compounds are written joined, with a space, or with the joiner that CLDR has.
  if (phrase.includes('\u200c')) {
    addWords(root, phrase.replaceAll('\u200c', ' '), sense);
    addWords(root, phrase.replaceAll('\u200c', ''), sense);
  }
}

function addWords(root: LexiconNode, phrase: string, sense: Sense): void {
  let node = root;
  for (const { text } of tokenizeDate(phrase).filter(isWordLike)) {
    let next = node.next.get(text);
    if (next === undefined) {
      next = { senses: [], next: new Map() };
      node.next.set(text, next);
    }
    node = next;
  }
  if (node !== root && !node.senses.some((known) => isSame(known, sense))) node.senses.push(sense);
}

function isSame(one: Sense, other: Sense): boolean {
  return JSON.stringify(one) === JSON.stringify(other) && one.is !== 'meridiem';
}

/** Adds every abbreviation of at least three letters that only one name of its kind begins with. */
function addAbbreviations(root: LexiconNode, names: readonly [string, Sense][]): void {
  const owners = new Map<string, Map<string, Sense>>();
  for (const [name, sense] of names) {
    const words = tokenizeDate(name);
    const word = words[0]?.text ?? '';
    if (words.length !== 1 || !ABBREVIABLE.test(word)) continue;
    for (let length = 3; length < word.length; length += 1) {
      const prefix = word.slice(0, length);
      const senses = owners.get(prefix) ?? new Map<string, Sense>();
      owners.set(prefix, senses.set(JSON.stringify(sense), sense));
    }
  }
  for (const [prefix, senses] of owners) {
    const months = [...senses.values()].filter(({ is }) => is === 'month');
    const weekdays = [...senses.values()].filter(({ is }) => is === 'weekday');
    if (root.next.get(prefix)?.senses.length) continue;
    for (const kind of [months, weekdays])
      if (kind.length === 1 && kind[0] !== undefined) addWords(root, prefix, kind[0]);
  }
}

function monthNames(locale: string, calendar: 'gregory' | 'persian' | 'islamic-umalqura'): [string, Sense][] {
  const year = { gregory: 2023, persian: 1402, 'islamic-umalqura': 1445 }[calendar];
  const names: [string, Sense][] = [];
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-latn`, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-latn`, {
      month,
      day: 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    }),
  ]);
  for (let month = 1; month <= 12; month += 1) {
    const day = toDay(calendar, { year, month, day: 15 });
    if (day === undefined || fromDay(calendar, day).month !== month) continue;
    for (const format of formats) {
      const name = format.formatToParts(day).find(({ type }) => type === 'month')?.value;
      if (name !== undefined && /\p{L}/u.test(name)) names.push([name, { is: 'month', calendar, month }]);
    }
  }
  return names;
}

function weekdayNames(locale: string): [string, Sense][] {
  const names: [string, Sense][] = [];
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
    for (let day = 0; day < 7; day += 1)
      names.push([format.format(SUNDAY + day * DAY), { is: 'weekday', weekday: day }]);
  }
  return names;
}

/** Words for parts of the day, each with the hours that CLDR gives it; those within one half of the day mean that half. */
function dayPeriods(locale: string): [string, Sense][] {
  const hoursOf = new Map<string, Set<number>>();
  const formats = [
    new Intl.DateTimeFormat(locale, { hour: 'numeric', hourCycle: 'h12', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { hour: 'numeric', hourCycle: 'h12', dayPeriod: 'long', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { hour: 'numeric', hourCycle: 'h12', dayPeriod: 'short', timeZone: 'UTC' }),
  ];
  for (const format of formats) {
    for (let hour = 0; hour < 24; hour += 1) {
      const name = format
        .formatToParts(SUNDAY + hour * 3_600_000 + 600_000)
        .find(({ type }) => type === 'dayPeriod')?.value;
      if (name !== undefined && name !== '') hoursOf.set(name, (hoursOf.get(name) ?? new Set()).add(hour));
    }
  }
  return [...hoursOf].map(([name, hours]) => {
    const half = [...hours].every((hour) => hour < 12) ? AM : [...hours].every((hour) => hour >= 12) ? PM : hours;
    return [name, { is: 'meridiem', hours: half }];
  });
}

function timeUnits(locale: string): [string, Sense][] {
  const words: [string, Sense][] = [];
  for (const unit of ['hour', 'minute', 'second', 'year', 'day'] as const) {
    for (const unitDisplay of ['long', 'short', 'narrow'] as const) {
      const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
      for (const count of [1, 2, 3, 5, 11, 100]) {
        const word = format.formatToParts(count).find(({ type }) => type === 'unit')?.value;
        if (word === undefined || !/\p{L}/u.test(word)) continue;
        words.push([word, unit === 'year' || unit === 'day' ? { is: 'filler' } : { is: 'timeUnit', unit }]);
      }
    }
  }
  return words;
}

/** The words between the fields of full dates, such as `de`, `à`, `Uhr`. */
function literals(locale: string): [string, Sense][] {
  const words = new Set<string>();
  for (const dateStyle of ['full', 'long', 'medium'] as const) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
      dateStyle,
      timeStyle: 'short',
      timeZone: 'UTC',
    });
    for (const { type, value } of format.formatToParts(SUNDAY)) {
      if (type === 'literal') for (const { kind, text } of tokenizeDate(value)) if (kind === 'word') words.add(text);
    }
  }
  return [...words].map((word) => [word, { is: 'filler' }]);
}
