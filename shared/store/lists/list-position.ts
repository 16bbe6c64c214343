import type { Article } from '../../article/article.ts';

const LIST_POSITION = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[^#]{1,64}$/;

/**
 * The moment an article stands at in lists, newest first, as RFC 3339 UTC with milliseconds: when it was published;
 * where no date is given, or one that was still to come when this version was uploaded, when the article first came
 * in, so that neither a drop that repeats it nor such a date moves it to the top; and an article that was under embargo
 * never before its embargo's minute, so that it enters at the top when it is let out.
 *
 * @param uploadedAt RFC 3339: when the version came that stands
 */
export function listMoment(article: Article, uploadedAt: string): string {
  const { ingestedAt, publishedAt = ingestedAt, embargoedUntil } = article;
  const isToCome = Date.parse(publishedAt) > Date.parse(uploadedAt);
  const embargo = embargoedUntil === undefined ? 0 : Date.parse(embargoedUntil);
  return fixedWidth(Math.max(Date.parse(isToCome ? ingestedAt : publishedAt), embargo));
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
