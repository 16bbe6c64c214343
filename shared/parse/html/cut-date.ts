import { once } from '../../text/once.ts';
import { cldrWordsOf } from '../dates/cldr-words.ts';
import { isListed } from './byline-lists.ts';
import { namesOf } from './page-names.ts';

/** Whose names of months and weekdays stand in bylines. */
const LOCALES: readonly string[] = namesOf('dateLocale');

/** Months and weekdays. */
const dateNames = once(
  () =>
    new Set(
      LOCALES.flatMap((locale) => cldrWordsOf(locale).names)
        .filter(([, sense]) => sense.is !== 'month' || sense.calendar === 'gregory')
        .map(([word]) => word.toLowerCase().replace(/\.$/, '')),
    ),
);

function isOfDate(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.,،:]$/, '');
  return isListed('dateOpening', bare) || dateNames().has(bare);
}

/** A line without the date at its end: `Jane Roe May 3, 2020` is `Jane Roe`. What has no figure is left as it is. */
export function cutDate(line: string): string {
  const words = line.trim().split(/\s+/);
  const figure = words.findIndex((word) => /\p{Nd}/u.test(word));
  if (figure < 0) return line.trim();
  const wordAt = (at: number): string => (words[at] ?? '').toLowerCase();
  let end = figure;
  while (end > 0 && isOfDate(words[end - 1] ?? '')) end--;
  const isLast = isListed('beforeUpdate', wordAt(end - 1)) && isListed('updateWord', wordAt(end));
  return words.slice(0, isLast ? end - 1 : end).join(' ');
}

/** A line without the date before its byline: `Posted on May 3, 2020 by Jane Roe` is `by Jane Roe`. */
export function cutDateBefore(line: string): string {
  const words = line.trim().split(/\s+/);
  const next = words.findIndex((word) => !/\p{Nd}/u.test(word) && /\p{L}/u.test(word) && !isOfDate(word));
  return next > 0 && words.slice(0, next).some((word) => /\p{Nd}/u.test(word)) ? words.slice(next).join(' ') : line;
}
