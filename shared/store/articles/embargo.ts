import type { Article } from '../../article/article.ts';
import { omitAbsent } from '../../article/omit-absent.ts';
import { publicationAfter } from '../../article/publication.ts';

/** True when an article's embargo is over at `now` (milliseconds since 1970), though it still stands as embargoed. */
export function isDue(article: Pick<Article, 'status' | 'embargoedUntil'>, now: number): boolean {
  if (article.status !== 'embargoed' || article.embargoedUntil === undefined) return false;
  return Date.parse(article.embargoedUntil) <= now;
}

/** The article let out: usable, and not published before its embargo ended. */
export function releasedArticle(article: Article): Article {
  const { embargoedUntil } = article;
  const publication = embargoedUntil === undefined ? {} : publicationAfter(embargoedUntil, article);
  return omitAbsent<Article>({ ...article, ...publication, status: 'usable' });
}
