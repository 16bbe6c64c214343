import type { Article } from '../../article/article.ts';
import type { ArticleState } from '../article-store.ts';

/**
 * From when on a version is to be shown by its own word, in milliseconds since 1970: its upload, or the end of its
 * embargo. Nothing for one that only recalls its article or holds it back without an end; a deletion is not its word.
 */
export function entryOf({ status, ingestedAt, embargoedUntil }: Article): number | undefined {
  const isHeld = status === 'embargoed' && embargoedUntil === undefined;
  if (isHeld || status === 'canceled' || status === 'withheld') return undefined;
  return Math.max(Date.parse(ingestedAt), Date.parse(embargoedUntil ?? ingestedAt));
}

/** The entry of an article as its newest full version alone tells it: nothing once that is withdrawn, whatever it was. */
export function entryOfBase(base: ArticleState | undefined): number | undefined {
  return base === undefined || base.article.status === 'withdrawn' ? undefined : entryOf(base.article);
}

/** The earlier of two entries, as far as they are known. */
export function earlierEntry(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}
