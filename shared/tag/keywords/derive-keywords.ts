import { isWholeTerm } from './is-telling.ts';
import { type RankedKeyword, withoutRepetition } from './rank-keywords.ts';

/** As many as people give an article when they are asked for all. */
const MAX_DERIVED = 10;

/** The best keywords that an article's own words make, whole terms, the best first, each with a word that none before it has. */
export function deriveKeywords(ranked: readonly RankedKeyword[], language: string | undefined): RankedKeyword[] {
  return withoutRepetition(
    ranked.values().filter((keyword) => isWholeTerm(keyword, language)),
    MAX_DERIVED,
  );
}
