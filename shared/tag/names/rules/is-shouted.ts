import type { Token } from '../tokens.ts';

const LETTER = /\p{L}/u;
/**
 * A sentence with more capitalised words than this share of them is a headline in capitals: they tell nothing there.
 */
const MOST_SHOUTED = 0.6;
const SHOUTED = /^\p{Lu}{2,}$/u;
const MIN_SHOUTED = 3;

/** True for a headline in capitals. */
export function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ written }) => LETTER.test(written));
  const shouted = words.filter(isShoutedWord).length;
  return shouted >= MIN_SHOUTED && shouted > words.length * MOST_SHOUTED;
}

/** True for a word of capitals. */
export function isShoutedWord({ written }: Token): boolean {
  return SHOUTED.test(written);
}
