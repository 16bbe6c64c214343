import { createHash } from 'node:crypto';
import type { Article } from '../../article/article.ts';

/** Each listed tag is a row and a write unit, so a file that declares hundreds gets its best ones listed. */
const MAX_LISTED_TAGS = 50;
const MARK_BYTES = 6;

/** The tag that lists a source's articles. */
export function sourceTag(sourceId: string): string {
  return `src:${sourceId}`;
}

/** The tags that an article is listed under: its source's, and its own, best first, up to a bound. */
export function listedTags(article: Article): string[] {
  const own = (article.tags ?? []).slice(0, MAX_LISTED_TAGS).map((tag) => tag.id);
  return [...new Set([sourceTag(article.source.id), ...own])];
}

/**
 * All listed tags of a row in 6 bytes each, so that a row can be filtered by any of them though its card shows the
 * best only. Two tags share a mark with a chance of one in 280 trillion.
 */
export function markTags(tags: readonly string[]): Uint8Array {
  return Buffer.concat(tags.map(markTag));
}

/** Tells whether a row's marks hold a tag. */
export function tagMatcher(tag: string): (marks: Uint8Array) => boolean {
  const mark = markTag(tag);
  return (marks) => {
    for (let start = 0; start < marks.length; start += MARK_BYTES) {
      if (mark.equals(marks.subarray(start, start + MARK_BYTES))) return true;
    }
    return false;
  };
}

function markTag(tag: string): Buffer {
  return createHash('sha256').update(tag).digest().subarray(0, MARK_BYTES);
}
