import { createHash } from 'node:crypto';

const TAG_BYTES = 15;

/**
 * The ETag of a JSON text. It is weak: the same tag stands for every encoding of the text, and for answers that differ
 * only in when they were read.
 */
export function entityTag(text: string): string {
  const digest = createHash('sha256').update(text).digest();
  return `W/"${digest.subarray(0, TAG_BYTES).toString('base64url')}"`;
}

/** Whether an `If-None-Match` header holds a tag, by the weak comparison that RFC 9110 asks for there. */
export function matchesEntityTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = tag.slice('W/'.length);
  return ifNoneMatch.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === opaque);
}
