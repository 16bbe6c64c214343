import { ARTICLE } from '../../text/clitics.ts';
import { foldWithMap } from '../../text/fold.ts';

/** The clitic for "to" with the article in it. */
export const SWALLOWED_ARTICLE = 'لل';

/** How much of a written word stands before the name in it. */
export interface UnwrappedName {
  /** UTF-16 units to leave out in front. */
  readonly skipped: number;
  /** True when a clitic had swallowed the article: it has to be put back for showing the name. */
  readonly lostArticle: boolean;
}

/**
 * Where the name begins in a written word.
 *
 * @param before how many folded letters stand before the word, clitics and article
 */
export function unwrapName(written: string, before: number): UnwrappedName {
  if (before === 0) {
    return { skipped: 0, lostArticle: false };
  }
  const { text, starts } = foldWithMap(written);
  const clitics = text.slice(0, before);
  const kept = clitics.endsWith(ARTICLE) ? before - ARTICLE.length : before;
  return { skipped: starts[kept] ?? 0, lostArticle: clitics.endsWith(SWALLOWED_ARTICLE) };
}
