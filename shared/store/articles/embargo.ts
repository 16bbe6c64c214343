import type { Article } from '../../article/article.ts';

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
