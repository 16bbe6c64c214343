import type { Article } from '../../article/article.ts';
import type { ArticleState } from '../article-store.ts';
import type { StoreContext } from '../store-context.ts';
import { advanceArticle } from './advance-article.ts';
import { latestArticle } from './latest-article.ts';
import { stateWith } from './stored-article.ts';
import { untilUncontended } from './until-uncontended.ts';

/** True when an article's embargo is over at `now` (milliseconds since 1970), though it still stands as embargoed. */
export function isDue(article: Pick<Article, 'status' | 'embargoedUntil'>, now: number): boolean {
  if (article.status !== 'embargoed' || article.embargoedUntil === undefined) return false;
  return Date.parse(article.embargoedUntil) <= now;
}

/** The article let out: usable, and not published before its embargo ended. */
export function releasedArticle(article: Article): Article {
  const { embargoedUntil, publishedAt } = article;
  const publishedLater =
    publishedAt !== undefined && embargoedUntil !== undefined && Date.parse(publishedAt) >= Date.parse(embargoedUntil);
  if (embargoedUntil === undefined || publishedLater) return { ...article, status: 'usable' };
  return { ...article, status: 'usable', publishedAt: embargoedUntil, publishedPrecision: 'second' };
}

/** A state as it is to be stored now: one whose embargo is over already is let out at once. */
export function asDue(state: ArticleState, now: number): ArticleState {
  return isDue(state.article, now) ? { ...state, article: releasedArticle(state.article) } : state;
}

/** Lets an article out if it is due. Returns whether this call did it, which may be another's doing just as well. */
export function releaseArticle(store: StoreContext, id: string, now: number): Promise<boolean> {
  return untilUncontended(async () => {
    const latest = await latestArticle(store, id);
    if (latest === undefined) return false;
    const article = await latest.article();
    if (!isDue(article, now)) return false;
    const released = stateWith(latest, releasedArticle(article));
    return (await advanceArticle(store, latest, released)) ? true : undefined;
  });
}
