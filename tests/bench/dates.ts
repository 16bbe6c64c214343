/**
 * Scores `readDate` on the development data: right, refused (nothing said), wrong, per file and language.
 *
 *   node tests/bench/dates.ts [--misses]
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DateOptions } from '../../shared/parse/dates/date-reading.ts';
import { readDate } from '../../shared/parse/dates/read-date.ts';

interface DateCase {
  readonly group: string;
  readonly text: string;
  readonly expected: string;
  readonly options: DateOptions;
}

const folder = resolve(import.meta.dirname, '../../../shared/corpus/dates');
const showMisses = process.argv.includes('--misses');

const CODES: Readonly<Record<string, string>> = {
  Arabic: 'ar',
  Bangla: 'bn',
  Belarusian: 'be',
  Bulgarian: 'bg',
  Chinese: 'zh',
  Croatian: 'hr',
  Czech: 'cs',
  Dutch: 'nl',
  English: 'en',
  Filipino: 'fil',
  Finnish: 'fi',
  French: 'fr',
  Georgian: 'ka',
  German: 'de',
  Hindi: 'hi',
  Italian: 'it',
  Japanese: 'ja',
  Polish: 'pl',
  Portuguese: 'pt',
  Romanian: 'ro',
  Russian: 'ru',
  Spanish: 'es',
  Tagalog: 'fil',
  Thai: 'th',
  Turkish: 'tr',
  Ukrainian: 'uk',
  Vietnamese: 'vi',
};

function read<Row>(name: string): Row[] {
  return JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as Row[];
}

function withLanguage(name: string | null): DateOptions {
  const language = name === null ? undefined : (CODES[name] ?? (name.length === 2 ? name : undefined));
  return language === undefined ? {} : { language };
}

function collectCases(): DateCase[] {
  const arabic = read<{ text: string; expected: string; harvested: boolean }>('ar-news-dates.json').map((row) => ({
    group: row.harvested ? 'Arabic, as sites print them' : 'Arabic, generated',
    text: row.text,
    expected: row.expected,
    options: { language: 'ar', timeZone: 'UTC' },
  }));
  const absolute = read<{ text: string; lang: string; expected: string; ref: string }>(
    'absolute-multilingual.json',
  ).map((row) => ({
    group: `absolute, ${row.lang}`,
    text: row.text,
    expected: row.expected,
    options: { ...withLanguage(row.lang), uploadedAt: `${row.ref}Z` },
  }));
  const calendars = read<{ text: string; lang: string; calendar: string; expected: string }>('jalali-hijri.json').map(
    (row) => ({ group: row.calendar, text: row.text, expected: row.expected, options: { language: row.lang } }),
  );
  const ref = '2026-06-15T12:00:00Z';
  const relative = read<{ text: string; lang: string | null; dir: string; delta: Record<string, number> }>(
    'relative.json',
  )
    // A time of day beside "yesterday" has a distance of its own from the hour at which the data was made.
    .filter((row) => row.dir === 'ago' && !/\d:\d\d/.test(row.text))
    .map((row) => ({
      group: `relative, ${row.lang}`,
      text: row.text,
      expected: subtract(ref, row.delta),
      options: { ...withLanguage(row.lang), uploadedAt: ref },
    }));
  return [...arabic, ...absolute, ...calendars, ...relative];
}

function subtract(from: string, delta: Readonly<Record<string, number>>): string {
  const date = new Date(from);
  const months = (delta.years ?? 0) * 12 + (delta.months ?? 0);
  date.setUTCMonth(date.getUTCMonth() - months);
  const days = (delta.weeks ?? 0) * 7 + (delta.days ?? 0);
  const seconds = (delta.hours ?? 0) * 3600 + (delta.minutes ?? 0) * 60 + (delta.seconds ?? 0);
  date.setTime(date.getTime() - days * 86_400_000 - seconds * 1000);
  return date.toISOString();
}

/** Compares what both sides say: wall clock, to the precision that was read or expected, whichever is less. */
function isRight(testCase: DateCase, instant: string, precision: string): boolean {
  const expectsDay = !testCase.expected.includes('T') || testCase.expected.includes('T00:00:00');
  const length = expectsDay || (precision === 'day' && testCase.group.startsWith('relative')) ? 10 : 16;
  const bare = instant.slice(0, length) === testCase.expected.slice(0, length);
  if (bare) return true;
  // The data's times are wall clock: a zone in the text moves ours.
  const zone = /(?:GMT|UTC)([+-]\d\d)/.exec(testCase.text)?.[1];
  if (zone === undefined) return false;
  const shifted = new Date(Date.parse(instant) + Number(zone) * 3_600_000).toISOString();
  return shifted.slice(0, length) === testCase.expected.slice(0, length);
}

if (!existsSync(folder)) {
  console.log(`The development data is not at ${folder}: nothing to score.`);
} else {
  const scores = new Map<string, { right: number; refused: number; wrong: number }>();
  for (const testCase of collectCases()) {
    const score = scores.get(testCase.group) ?? { right: 0, refused: 0, wrong: 0 };
    scores.set(testCase.group, score);
    const reading = readDate(testCase.text, testCase.options);
    const verdict =
      reading === undefined ? 'refused' : isRight(testCase, reading.instant, reading.precision) ? 'right' : 'wrong';
    score[verdict] += 1;
    if (showMisses && verdict !== 'right')
      console.log(verdict, testCase.group, testCase.text, testCase.expected, reading);
  }
  console.table(Object.fromEntries(scores));
}
