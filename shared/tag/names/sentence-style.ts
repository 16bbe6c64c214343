import type { Token } from './tokens.ts';

/** How a sentence uses capitals: for names, for most words, as headlines do in some languages, or for all letters. */
export const SENTENCE_STYLES = { usual: 1, titleCase: 2, shouted: 3 } as const;
export type SentenceStyle = (typeof SENTENCE_STYLES)[keyof typeof SENTENCE_STYLES];

const LETTER = /\p{L}/u;
const CAPITALISED = /^\p{Lu}/u;
const SHOUTED = /^\p{Lu}{2,}$/u;
const MIN_LETTERS = 2;
const MIN_WORDS = { shouted: 3, titleCase: 4 } as const;
const LEAST_SHARE = { shouted: 0.6, titleCase: 0.8 } as const;

/**
 * The style of a sentence.
 *
 * @param small the folded function words of its language, which title case leaves small
 */
export function sentenceStyle(tokens: readonly Token[], small: ReadonlySet<string>): SentenceStyle {
  const words = tokens.filter(({ written }) => LETTER.test(written) && written.length >= MIN_LETTERS);
  const telling = words.filter(({ folded }) => !small.has(folded));
  const shouted = words.filter(({ written }) => SHOUTED.test(written)).length;
  const capitalised = telling.filter(({ written }) => CAPITALISED.test(written)).length;
  if (telling.length >= MIN_WORDS.shouted && shouted > telling.length * LEAST_SHARE.shouted) {
    return SENTENCE_STYLES.shouted;
  }
  return telling.length >= MIN_WORDS.titleCase && capitalised >= telling.length * LEAST_SHARE.titleCase
    ? SENTENCE_STYLES.titleCase
    : SENTENCE_STYLES.usual;
}
