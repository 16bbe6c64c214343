import type { Article } from '../../article/article.ts';

const LIST_POSITION = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[^#]{1,64}$/;

/**
 * The moment an article stands at in lists, newest first, as RFC 3339 UTC with milliseconds: when it was published,
 * but never later than it came in, so that a date in the future does not pin it to the top; and an article that was
 * under embargo never before its embargo's minute, so that it enters at the top when it is let out.
 */
export function listMoment(article: Article): string {
  const ingested = Date.parse(article.ingestedAt);
  const published = article.publishedAt === undefined ? ingested : Date.parse(article.publishedAt);
  const embargo = article.embargoedUntil === undefined ? 0 : Date.parse(article.embargoedUntil);
  return fixedWidth(Math.max(Math.min(published, ingested), embargo));
}

/** The sort key of an article in every list. */
export function listPosition(moment: string, id: string): string {
  return `${moment}#${id}`;
}

/** True for text that `Page.next` of a list may have been. */
export function isListPosition(text: string): boolean {
  return LIST_POSITION.test(text);
}

/** An instant as the sort keys of lists begin. @param instant RFC 3339 */
export function listBound(instant: string): string {
  return fixedWidth(Date.parse(instant));
}

function fixedWidth(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
