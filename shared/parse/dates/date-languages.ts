import { dataTable, parseRows, wordsOf } from '../../text/data-table.ts';
import { knownLanguage } from '../../text/known-language.ts';
import { onceEach } from '../../text/once.ts';
import type { CalendarName } from './calendar.ts';

const table = dataTable(new URL('./data/date-languages.tsv', import.meta.url), (bytes) => {
  const rows = parseRows(bytes);
  const of = (wanted: string): readonly (readonly [what: string, languages: readonly string[]])[] =>
    rows.flatMap((row) => (row[0] === wanted ? [[row[1] ?? '', wordsOf(row)] as const] : []));
  return {
    scripts: of('script').map(([scripts, languages]) => ({
      letters: new RegExp(
        scripts
          .split('|')
          .map((script) => `\\p{Script=${script}}`)
          .join('|'),
        'u',
      ),
      languages,
    })),
    locales: new Map(of('locales')),
    months: new Map(of('months')),
    years: new Map(
      of('years').flatMap(([calendar, languages]) => languages.map((one) => [one, calendar as CalendarName])),
    ),
    unsettled: of('unsettled').flatMap(([, languages]) => languages),
    sure: of('sure').flatMap(([, languages]) => languages),
    letters: of('letters').map(([language, [letters = '']]) => ({ language, letters: new Set(letters) })),
  };
})();

/** The locales of all languages that the table names. */
export function knownLocales(): readonly string[] {
  const { locales, scripts } = table;
  return [...new Set([...locales.keys(), ...scripts.flatMap(({ languages }) => languages)].flatMap(localesOf))];
}

/** The locales of a language, as Intl names them. */
export function localesOf(language: string): readonly string[] {
  return table.locales.get(language) ?? [language];
}

/** The languages that a text may be in, by the scripts of its letters; none for a text of digits alone. */
export function languagesOfScript(text: string): readonly string[] {
  return table.scripts.find(({ letters }) => letters.test(text))?.languages ?? [];
}

/** True when a language is known to be written in none of the letters of the text, so that its words cannot be there. */
export function isOfOtherScript(language: string, text: string): boolean {
  const scripts = table.scripts.filter(({ languages }) => languages.includes(language));
  return scripts.length > 0 && /\p{L}/u.test(text) && !scripts.some(({ letters }) => letters.test(text));
}

/** The language of a text that holds so many letters of its own; nothing where none does. */
export function languageOfLetters(text: string, fewest: number): string | undefined {
  return table.letters.find(({ letters }) => Array.from(text).filter((one) => letters.has(one)).length >= fewest)
    ?.language;
}

/** Whether the language names the months of a calendar. */
export function namesMonthsOf(calendar: CalendarName, language: string): boolean {
  return table.months.get(calendar)?.includes(language) ?? false;
}

/** The calendar of a language's years where the era is not said, if it is not the Gregorian. */
export function calendarOfYears(language: string | undefined): CalendarName | undefined {
  return table.years.get(language?.split('-')[0] ?? '');
}

/** Whether the words of a language are believed where nothing tells which it is. */
export function isSureLanguage(language: string | undefined): boolean {
  return language !== undefined && table.sure.includes(language);
}

/** The order of a date in numbers; `unsettled` where one language writes both. */
export type NumericOrder = 'day-month-year' | 'month-day-year' | 'year-month-day' | 'unsettled';

/** The dates of a page are all asked in its language. */
const KEPT_LANGUAGES = 100;

/**
 * A sender's tag, canonical; nothing for what is no language, or one of which no dates are known, for which Intl would
 * answer in the machine's own.
 */
export const readableLanguage = onceEach((tag: string): string | undefined => {
  const [readable] = Intl.DateTimeFormat.supportedLocalesOf(knownLanguage(tag)?.baseName ?? []);
  return readable;
}, KEPT_LANGUAGES);

/**
 * The order in which a language writes dates in numbers, by CLDR. English without a region writes both.
 *
 * @param language BCP 47
 */
export const numericOrderOf = onceEach((language: string): NumericOrder => {
  if (table.unsettled.includes(language.toLowerCase())) return 'unsettled';
  const order = new Intl.DateTimeFormat(`${language}-u-ca-gregory`)
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year');
  if (order[0] === 'year') return 'year-month-day';
  return order.indexOf('day') < order.indexOf('month') ? 'day-month-year' : 'month-day-year';
}, KEPT_LANGUAGES);

/**
 * The order that holds in whichever of the languages a date is: the one that those agree on which do not write the
 * year first. (Who does, writes the day first when the year stands last for once.) Nothing where they differ.
 */
export function commonOrder(languages: readonly string[]): NumericOrder | undefined {
  const orders = new Set(languages.map(numericOrderOf));
  if (orders.size > 1) orders.delete('year-month-day');
  return orders.size === 1 ? [...orders][0] : undefined;
}
