import { hashText } from './hash-text.ts';

const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
const NUMBER = /^\p{N}+$/u;
const INITIAL = /^\p{Lu}$/u;
const SHOUTED = /^\p{Lu}{2,}$/u;
const CAPITAL_INSIDE = /^\p{Lu}?\p{Ll}+\p{Lu}/u;
const CAPITALISED = /^\p{Lu}/u;
const LONGEST_NUMBER = 4;
const LONGEST_ABBREVIATION = 5;

/** How a token is written, whatever it says: by its capitals and digits; a sign is its own shape. */
export function writtenShape(written: string): string {
  if (NUMBER.test(written)) {
    return `0${Math.min(written.length, LONGEST_NUMBER)}`;
  }
  if (!LETTER.test(written)) {
    return written;
  }
  if (INITIAL.test(written)) {
    return 'I';
  }
  if (SHOUTED.test(written)) {
    return written.length > LONGEST_ABBREVIATION ? 'XXX' : 'XX';
  }
  if (CAPITAL_INSIDE.test(written)) {
    return 'xX';
  }
  return (CAPITALISED.test(written) ? 'X' : 'x') + (DIGIT.test(written) ? '0' : 'x');
}

/** What stands for a number in place of its digits. */
export function wordHash(folded: string): number {
  return hashText(NUMBER.test(folded) ? `0${folded.length}` : folded);
}
