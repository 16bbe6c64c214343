import { onceEach } from '../../text/once.ts';
import { labelsOf } from '../labels/label-table.ts';
import { cldrWordsOf } from './cldr-words.ts';
import { localesOf } from './date-languages.ts';
import { isWordLike, tokenizeDate } from './date-tokens.ts';
import { dateWordsOf } from './date-words.ts';
import { AM, NIGHT, PM } from './intl-words.ts';
import type { Sense } from './sense.ts';
import { zoneWords } from './zone-words.ts';

/** A word of phrases: what the phrase means that ends here, and the words that may follow. */
export interface LexiconNode {
  readonly senses: Sense[];
  readonly next: Map<string, LexiconNode>;
}

/** The words of dates in a language, from CLDR through Intl and the extras. Built on first use, then kept. */
export const lexiconOf = onceEach(buildLexicon);

const ABBREVIABLE =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}]{4,}$/u;

const CALENDARS_OF_MONTHS = ['gregory', 'islamic-umalqura', 'persian'] as const;

function buildLexicon(language: string): LexiconNode {
  const root: LexiconNode = { senses: [], next: new Map() };
  const extras = dateWordsOf(language);
  const add = (words: readonly string[] | undefined, sense: Sense) => {
    for (const word of words ?? []) addPhrase(root, word, sense);
  };
  // Before CLDR's, whose nights end too early: of a word's parts of the day the first one counts.
  for (const { am, pm } of [dateWordsOf('mul'), extras]) {
    add(am, { is: 'meridiem', hours: AM });
    add(pm, { is: 'meridiem', hours: PM });
  }
  add(extras.night, { is: 'meridiem', hours: NIGHT });
  const names: [string, Sense][] = [];
  for (const locale of localesOf(language)) {
    const words = cldrWordsOf(locale);
    names.push(...words.names);
    addAll(root, words.others);
  }
  const months = { gregory: extras.months, 'islamic-umalqura': extras.islamicMonths, persian: extras.persianMonths };
  for (const calendar of CALENDARS_OF_MONTHS) {
    for (const [month, words] of Object.entries(months[calendar] ?? {})) {
      for (const word of words) names.push([word, { is: 'month', calendar, month: Number(month) }]);
    }
  }
  for (const [weekday, words] of Object.entries(extras.weekdays ?? {})) {
    for (const word of words) names.push([word, { is: 'weekday', weekday: Number(weekday) }]);
  }
  for (const prefix of extras.monthPrefixes ?? []) {
    names.push(
      ...names.filter(([, { is }]) => is === 'month').map(([name, sense]): [string, Sense] => [prefix + name, sense]),
    );
  }
  addAll(root, names);
  addAbbreviations(root, names);
  add(extras.hours, { is: 'timeUnit', unit: 'hour' });
  add(extras.minutes, { is: 'timeUnit', unit: 'minute' });
  add(extras.seconds, { is: 'timeUnit', unit: 'second' });
  add(extras.noon, { is: 'clock', hour: 12 });
  add(extras.midnight, { is: 'clock', hour: 0 });
  for (const [hour, words] of Object.entries(extras.clocks ?? {})) add(words, { is: 'clock', hour: Number(hour) });
  add(extras.today, { is: 'daysAgo', days: 0 });
  add(extras.yesterday, { is: 'daysAgo', days: 1 });
  add(extras.islamicEra, { is: 'era', calendar: 'islamic-umalqura' });
  add(extras.gregorianEra, { is: 'era', calendar: 'gregory' });
  add(extras.persianEra, { is: 'era', calendar: 'persian' });
  add(extras.fillers, { is: 'filler' });
  (extras.ordinals ?? []).forEach((word, index) => {
    addPhrase(root, word, { is: 'day', day: index + 1 });
  });
  add(labelsOf('published', language), { is: 'filler' });
  add(labelsOf('updated', language), { is: 'updated' });
  const zones = zoneWords();
  for (const { name, zone } of zones.names) add([name], { is: 'zone', zone });
  for (const { abbreviation } of zones.shared)
    add([abbreviation], { is: 'zone', zone: undefined, shared: abbreviation });
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
