/** Precision, recall and F1 of keywords against those that people gave, compared as exact phrases. */
export interface KeywordScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const MARKS =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[\u06cc\u06d0\u0649\u0626]/gu, 'ي'],
  [/\u06a9/gu, 'ك'],
  [/[\u06c0\u06c1\u06be\u06d5\u0629]/gu, 'ه'],
  [/[\u0622\u0623\u0625\u0671]/gu, 'ا'],
  [/\u0624/gu, 'و'],
];

/** Scores the first ten keywords. */
export function scoreKeywords(said: readonly string[], gold: readonly string[]): KeywordScore {
  const first = new Set(Array.from(new Set(said.map(comparable))).slice(0, 10));
  const right = new Set(gold.map(comparable));
  const both = Array.from(first).filter((keyword) => right.has(keyword)).length;
  const precision = both / Math.max(1, first.size);
  const recall = both / Math.max(1, right.size);
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** A phrase's words with Arabic letters folded: the bench's own folding, so that it does not share the tagger's faults. */
export function comparable(phrase: string): string {
  const text = LETTERS.reduce(
    (rest, [from, to]) => rest.replace(from, to),
    phrase
      .normalize('NFKC')
      .replace(/\u200c/gu, ' ')
      .replace(MARKS, ''),
  );
  return (text.toLowerCase().match(WORD) ?? []).join(' ');
}
