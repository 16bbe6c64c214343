import { cldrWordsOf } from '../dates/cldr-words.ts';
import { DATE_OPENINGS } from './data/byline-phrases.ts';

/** Whose names of months and weekdays stand in bylines. */
const LOCALES: readonly string[] = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'tr',
  'pl',
  'sv',
  'id',
  'ru',
  'uk',
  'ar-EG',
  'ar-SY',
  'ar-DZ',
  'ar-MA',
  'fa',
  'ur',
  'he',
];

let dateWords: ReadonlySet<string> | undefined;

function readDateWords(): ReadonlySet<string> {
  dateWords ??= new Set([
    ...DATE_OPENINGS,
    ...LOCALES.flatMap((locale) => cldrWordsOf(locale).names)
      .filter(([, sense]) => sense.is !== 'month' || sense.calendar === 'gregory')
      .map(([word]) => word.toLowerCase().replace(/\.$/, '')),
  ]);
  return dateWords;
}

/** A line without the date at its end: `Jane Roe May 3, 2020` is `Jane Roe`. What has no figure is left as it is. */
export function cutDate(line: string): string {
  const words = line.trim().split(/\s+/);
  const figure = words.findIndex((word) => /\p{Nd}/u.test(word));
  if (figure < 0) return line.trim();
  let end = figure;
  while (end > 0 && readDateWords().has((words[end - 1] ?? '').toLowerCase().replace(/[.,،:]$/, ''))) end--;
  return words.slice(0, end).join(' ');
}
