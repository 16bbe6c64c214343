import type { Evidence } from '../../article/article.ts';
import type { TaggerInput } from '../tagger.ts';
import { type RankedKeyword, rankKeywords, withoutSharedWords } from './rank-keywords.ts';

/** A keyword of the article's own words. */
export interface DerivedKeyword extends RankedKeyword {
  /** Relative to the best of the article, 0 to 1. */
  readonly strength: number;
}

const MAX_DERIVED = 5;

/**
 * The few best keywords that an article's own words make, no word in two of them; see {@link rankKeywords}.
 *
 * @param taken what other tags already stand for
 */
export function deriveKeywords(article: TaggerInput, taken: readonly Evidence[]): DerivedKeyword[] {
  const ranked = rankKeywords(article, taken);
  const best = ranked[0]?.score ?? 1;
  return withoutSharedWords(ranked, MAX_DERIVED).map((keyword) => ({ ...keyword, strength: keyword.score / best }));
}
