import { dateWordsOfAll } from './date-words.ts';

const words = dateWordsOfAll();

/** A pattern of the words for half of the day behind a time in figures, in any language: `9:06 م`, `9:06 p.m.`. */
export const HALF_DAY = patternOf(words.flatMap(({ am = [], pm = [] }) => [...am, ...pm]));

/** A pattern of the words for hours behind one: `18.37 Uhr`, `0001 hrs`. */
export const HOURS = patternOf(
  words.flatMap(({ hours = [], pluralUnits }) => [...hours, ...(pluralUnits?.hour ?? [])]),
);

/** Any of the words, with its last vowel marked or not, and no part of a longer one. */
function patternOf(anyOf: readonly string[]): string {
  const forms = anyOf.map((word) => word.replaceAll('.', '\\.').replace(/\p{Lo}$/u, '\\p{M}?$&\\p{M}?'));
  return `(?:${forms.join('|')})\\.?(?![\\p{L}\\p{M}])`;
}
