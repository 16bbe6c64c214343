import { HALF_DAY } from '../dates/clock-words.ts';

const FIGURE = '[\\d٠-٩۰-۹]';
const NUMERIC = new RegExp(
  [
    `${FIGURE}{1,4}[./-]${FIGURE}{1,2}[./-]${FIGURE}{2,4}(?:(?:,?|\\s[|–—-]) ${FIGURE}{1,2}(?::${FIGURE}{2}){1,2}(?:\\s?${HALF_DAY})?)?`,
    String.raw`[\d０-９]{4}\s?[年년]\s?[\d０-９]{1,2}\s?[月월]\s?[\d０-９]{1,2}\s?[日일](?:\s?\d{1,2}:\d\d)?`,
  ].join('|'),
  'giu',
);
const CLOCK = /[\d٠-٩۰-۹]{1,2}[:.][\d٠-٩۰-۹]{2}(?![\d٠-٩۰-۹.])/;
const YEAR = /^[^\d٠-٩۰-۹]?(?:19|20|١٩|٢٠|۱۳|۱۴|۲۰)[\d٠-٩۰-۹]{2}[^\d٠-٩۰-۹]{0,2}$/;
const DAY = /^[^\d٠-٩۰-۹]?[\d٠-٩۰-۹]{1,2}(?!\d)/;
/** "22 de noviembre de 2011" is five words. */
const LONGEST = 6;
const MOST_PIECES = 12;
/** `18h42`, `11:20`, and how many words behind a year it may be: `à`, `at around`, `الساعة`. */
const CLOCK_WORD = /^[\d٠-٩۰-۹]{1,2}[:.h][\d٠-٩۰-۹]{2}(?![\d٠-٩۰-۹])/;
const MOST_BEFORE_CLOCK = 3;
/** Half of the day and zone: `am PDT`. */
const BEHIND_CLOCK = [new RegExp(`^${HALF_DAY}[,;)]?$`, 'iu'), /^[A-Z]{2,4}[,;)]?$/];
const MOST_BEHIND_CLOCK = 2;

/**
 * Pieces of a line that may be a date, likeliest first: the whole line, its parts between separators, what is written in
 * figures, and the words up to a year or from a day on.
 */
export function findDatePieces(line: string): string[] {
  const pieces = new Set([line]);
  const parts = splitLine(line).map((part) => part.trim());
  for (const [place, part] of parts.entries()) {
    const before = parts[place - 1];
    // A clock time belongs to the date that a dash parts it from.
    if (before !== undefined && CLOCK.test(part) && /[\d٠-٩۰-۹]/.test(before)) pieces.add(`${before} ${part}`);
  }
  for (const part of parts) pieces.add(part);
  const colon = line.indexOf(': ');
  if (colon > 0 && !/\p{Nd}/u.test(line.slice(0, colon))) pieces.add(line.slice(colon + 2));
  for (const [numeric] of line.matchAll(NUMERIC)) pieces.add(numeric);
  const words = line.split(' ');
  words.forEach((word, end) => {
    if (!YEAR.test(word)) return;
    for (let length = LONGEST; length >= 3; length--) {
      const window = words.slice(Math.max(0, end - length + 1), end + 1);
      if (!window.some((item, at) => at < window.length - 1 && DAY.test(item))) continue;
      const clock = words.slice(end + 1, end + 1 + MOST_BEFORE_CLOCK).findIndex((item) => CLOCK_WORD.test(item));
      if (clock >= 0) {
        const rest = words.slice(end + clock + 2, end + clock + 2 + MOST_BEHIND_CLOCK);
        const other = rest.findIndex((item) => !BEHIND_CLOCK.some((form) => form.test(item)));
        const zoned = end + clock + 2 + (other < 0 ? rest.length : other);
        pieces.add(asPiece([...window, ...words.slice(end + 1, zoned)]));
      }
      pieces.add(asPiece(window));
    }
  });
  return [...pieces].filter((piece) => piece.length >= 6).slice(0, MOST_PIECES);
}

/** The parts of a line between separators. A comma parts it only before a label or where no figure follows: the one in "May 2, 2020" belongs to the date. */
export function splitLine(line: string): string[] {
  const figures = /^.*\d/s.exec(line)?.[0].length ?? 0;
  return (line.slice(0, figures) + line.slice(figures).replace(/,\s/g, ' | ')).split(
    /\s?[|⋅•·/]\s|\s[–—-]\s|(?<=\p{Nd}[\s\p{L}.]{0,9}),?\s(?=\p{L}{4,20}:\s\p{Nd})/u,
  );
}

function asPiece(words: readonly string[]): string {
  return words.join(' ').replace(/[,;:)]$/, '');
}
