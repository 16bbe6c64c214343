import { HALF_DAY, HOURS } from '../dates/clock-words.ts';

const YEAR = /\p{Nd}{4}/u;
const DAY = '\\p{Nd}{1,2}[ /.-].{1,15}\\p{Nd}{4}';
/**
 * Where a date begins behind a name, with its weekday or without (`Par Anne MorelMercredi 27 janvier 2024`, `سالمالأربعاء 14 ماي 2025`), where a
 * letter that ends Arabic words stands within one, and where a word follows a time of day that is none of it, as `مساء` and `CEST` are.
 */
const SEAM = new RegExp(
  `(?<=\\p{L}{3})(?=${DAY})|(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll}{2,12},? ${DAY})|` +
    `(?<=\\p{L}{3})(?=ال\\p{L}{3,7}،? ${DAY})|(?<=ة)(?=\\p{L})|(?<=ى)(?=ال)|(?<=\\p{Nd}:\\p{Nd}{2})(?!${HALF_DAY}|${HOURS}|\\p{Lu}{2,5}(?!\\p{L}))(?=\\p{L}{4})`,
  'u',
);

/** A line with bars where a page sets fields side by side, which a paste glues to one another. */
export function partGlued(line: string): string {
  return YEAR.test(line) ? line.split(SEAM).join(' | ') : line;
}
