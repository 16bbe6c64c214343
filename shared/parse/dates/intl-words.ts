import { fromDay, toDay } from './calendar.ts';
import { namesMonthsOf } from './date-languages.ts';
import { tokenizeDate } from './date-tokens.ts';
import type { Sense } from './sense.ts';

/** The hours before noon. */
export const AM: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
/** The hours from noon on. */
export const PM: ReadonlySet<number> = new Set([12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
/** The hours that people call night: seven in the evening is one, seven in the morning is not. */
export const NIGHT: ReadonlySet<number> = new Set([19, 20, 21, 22, 23, 0, 1, 2, 3, 4, 5]);
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;

/** The words of a locale's dates, each with its meaning. */
export interface CldrWords {
  /** Names of months and weekdays. */
  readonly names: readonly [string, Sense][];
  /** Words for times of day, units and days, and those between the parts of dates. */
  readonly others: readonly [string, Sense][];
}

/** What Intl knows of CLDR's words for the dates of a locale, in the calendars that its language uses. */
export function wordsOfIntl(locale: string): CldrWords {
  const [language = ''] = locale.split('-');
  return {
    names: [
      ...monthNames(locale, 'gregory'),
      ...weekdayNames(locale),
      ...(namesMonthsOf('persian', language) ? monthNames(locale, 'persian') : []),
      ...(namesMonthsOf('islamic-umalqura', language) ? monthNames(locale, 'islamic-umalqura') : []),
    ],
    others: [
      ...dayPeriods(locale),
      ...timeUnits(locale),
      ...literals(locale),
      ...dayWords(locale),
      ...nameOfUtc(locale),
    ],
  };
}

/** The names of a calendar's months, alone and as they stand in a date. */
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
      const inDate = format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
      // 6月 is a number and a letter to Intl, and a name to us.
      const isAlone = format.resolvedOptions().day === undefined;
      const name = isAlone ? format.format(day) : inDate;
      if (/\p{L}/u.test(name)) names.push([name, { is: 'month', calendar, month }]);
    }
  }
  return names;
}

/** The names of the weekdays, long and short. */
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

/** The words for units of time; those of years and days say nothing beside a number. */
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

/** Today, yesterday and, where there is a word for it, the day before. */
function dayWords(locale: string): [string, Sense][] {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return [0, 1, 2].flatMap((days): [string, Sense][] => {
    const parts = format.formatToParts(-days, 'day');
    return parts.length === 1 ? [[parts[0]?.value ?? '', { is: 'daysAgo', days }]] : [];
  });
}

/** What the language calls UTC where it writes zones out. */
function nameOfUtc(locale: string): [string, Sense][] {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC', timeZoneName: 'long' });
  const name = format.formatToParts(SUNDAY).find(({ type }) => type === 'timeZoneName')?.value;
  return name === undefined ? [] : [[name, { is: 'zone', zone: 0 }]];
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
