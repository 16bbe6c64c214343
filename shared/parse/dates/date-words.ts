import { dataTable, parseRows, wordsOf } from '../../text/data-table.ts';
import { onceEach } from '../../text/once.ts';

/** Units of time, shortest first. */
export const TIME_UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** A unit of time. */
export type TimeUnit = (typeof TIME_UNITS)[number];

/** What newsrooms write in the dates of a language beside what CLDR has. */
export interface DateWords {
  /** Gregorian months, 1 to 12. */
  readonly months?: Readonly<Record<number, readonly string[]>>;
  /** 0 is Sunday. */
  readonly weekdays?: Readonly<Record<number, readonly string[]>>;
  readonly islamicMonths?: Readonly<Record<number, readonly string[]>>;
  readonly persianMonths?: Readonly<Record<number, readonly string[]>>;
  /** Hours in words, with the part of the day that they lie in, by the hour of a 24-hour clock. */
  readonly clocks?: Readonly<Record<number, readonly string[]>>;
  readonly am?: readonly string[];
  readonly pm?: readonly string[];
  /** From the evening until before sunrise. */
  readonly night?: readonly string[];
  readonly noon?: readonly string[];
  readonly midnight?: readonly string[];
  readonly today?: readonly string[];
  readonly yesterday?: readonly string[];
  readonly dayBeforeYesterday?: readonly string[];
  /** "Just now". */
  readonly now?: readonly string[];
  /** Units of a time of day that stand behind its numbers: `時`, `分`. */
  readonly hours?: readonly string[];
  readonly minutes?: readonly string[];
  readonly seconds?: readonly string[];
  /** Letters that are written together with a month's name: Hebrew "in". */
  readonly monthPrefixes?: readonly string[];
  /** Other words than CLDR's in front of an amount of time that has passed. */
  readonly ago?: readonly string[];
  /** Other words than CLDR's behind it. */
  readonly agoBehind?: readonly string[];
  /** "One", as it is said of an amount of time. */
  readonly one?: readonly string[];
  /** Two, three and so on, as they are said of an amount of time. */
  readonly counts?: readonly (readonly string[])[];
  /** Other words than CLDR's for units of time, in the form that stands beside "one". */
  readonly units?: Readonly<Partial<Record<TimeUnit, readonly string[]>>>;
  /** The same in the forms that stand beside other numbers, or beside any number, as `h` does. */
  readonly pluralUnits?: Readonly<Partial<Record<TimeUnit, readonly string[]>>>;
  /** Words that may stand in a date and say nothing. */
  readonly fillers?: readonly string[];
  /** Words that mark the year before them as one of a calendar. */
  readonly islamicEra?: readonly string[];
  readonly gregorianEra?: readonly string[];
  readonly persianEra?: readonly string[];
  /** Eras by which East Asia counts, by the year before the first of each. */
  readonly eras?: Readonly<Record<number, readonly string[]>>;
  /** Days of the month written as words, in order from 1. */
  readonly ordinals?: readonly string[];
}

const rowsByLanguage = dataTable(new URL('./data/date-words.tsv', import.meta.url), (bytes) =>
  Map.groupBy(parseRows(bytes), ([language = '']) => language),
);

/** What newsrooms write in the dates of a language beside what CLDR has; nothing for one that is not known. */
export const dateWordsOf = onceEach((language: string) => readWords(rowsByLanguage().get(language) ?? []));

/** The same of every language that is known, and of those that several write. */
export function dateWordsOfAll(): DateWords[] {
  return rowsByLanguage().keys().map(dateWordsOf).toArray();
}

function readWords(rows: readonly string[][]): DateWords {
  const words: Record<string, readonly string[] | Record<string, readonly string[]> | string[][]> = {};
  for (const [place, row] of rows.entries()) {
    const [, field = '', key = ''] = row;
    if (key === '') words[field] = wordsOf(row);
    else if (rows[place - 1]?.[1] !== field) words[field] = keyed(rows, field);
  }
  return words;
}

/** The words of a field by what they name; counts, whose numbers follow each other, in their order. */
function keyed(rows: readonly string[][], field: string): Record<string, readonly string[]> | string[][] {
  const own = rows.filter((row) => row[1] === field);
  return field === 'counts' ? own.map(wordsOf) : Object.fromEntries(own.map((row) => [row[2] ?? '', wordsOf(row)]));
}
