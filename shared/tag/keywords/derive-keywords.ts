import type { Evidence } from '../../article/article.ts';
import type { TaggerInput } from '../tagger.ts';
import { type RankedKeyword, rankKeywords, withoutRepetition } from './rank-keywords.ts';

/** A keyword of the article's own words. */
export interface DerivedKeyword extends RankedKeyword {
  /** Relative to the best of the article, 0 to 1. */
  readonly strength: number;
}

/** As many as people give an article when they are asked for all. */
const MAX_DERIVED = 10;

/**
 * The best keywords that an article's own words make, the best first, each with a word that none before it has; see
 * {@link rankKeywords}.
 *
 * @param taken what other tags already stand for
 */
export function deriveKeywords(article: TaggerInput, taken: readonly Evidence[]): DerivedKeyword[] {
  const ranked = rankKeywords(article, taken);
  const best = ranked[0]?.score ?? 1;
  return withoutRepetition(ranked, MAX_DERIVED).map((keyword) => ({ ...keyword, strength: keyword.score / best }));
}
