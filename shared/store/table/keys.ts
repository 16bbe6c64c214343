import { createHash } from 'node:crypto';

/** The primary key of an item. */
export interface Key {
  readonly PK: string;
  readonly SK: string;
}

/** The sort key of the latest state of an article, beside its older versions. */
export const LATEST = 'V#LATEST';

/** The tag that stands for every article in the keys of lists. */
export const EVERY_ARTICLE = '*';

/** The language of lists for articles whose language is unknown or no language tag at all. */
const UNKNOWN_LANGUAGE = 'und';

const LANGUAGE_TAG = /^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/;
const MAX_TAG_BYTES = 200;

/** The key of an article's latest state. */
export function latestKey(id: string): Key {
  return { PK: `A#${id}`, SK: LATEST };
}

/** @param order as `encodeOrder` wrote it */
export function versionKey(id: string, order: string): Key {
  return { PK: `A#${id}`, SK: `V#${order}` };
}

/** The language as lists are kept by: lower case, and `und` for what is no plain language tag. */
export function listLanguage(language: string | undefined): string {
  const lower = (language ?? '').toLowerCase();
  return LANGUAGE_TAG.test(lower) ? lower : UNKNOWN_LANGUAGE;
}

/** The partition of one tag's articles in one language. A tag id too long for a key stands there by its hash. */
export function listPartition(language: string, tag: string): string {
  const short = Buffer.byteLength(tag) <= MAX_TAG_BYTES ? tag : `~${hash(tag, 40)}`;
  return `T#${language}#${short}`;
}

/** The held articles of one hour. @param due RFC 3339 UTC, or the hour's own start of it */
export function heldPartition(due: string): string {
  return `E#${due.slice(0, 13)}`;
}

/** Up to which hour every held article has been seen to. */
export const WATERMARK_KEY: Key = { PK: 'E#', SK: 'WATERMARK' };

export const LANGUAGES_PARTITION = 'G#lang';

/** From where on there are changes. */
export const FIRST_CHANGE_KEY: Key = { PK: 'C#', SK: 'FIRST' };

/** The partition of a UTC day's changes. */
export function changePartition(milliseconds: number): string {
  return `C#${new Date(milliseconds).toISOString().slice(0, 10)}#0`;
}

/** The key of the change that revision `rev` of an article made: the same for whoever writes it. */
export function changeKey(id: string, rev: number, changedAt: number): Key {
  return { PK: changePartition(changedAt), SK: `${encodeMilliseconds(changedAt)}#${id}#${rev}` };
}

/** @param uploadKey the object's key; a hash stands for it, since keys may be as long as a partition key's limit */
export function receiptPartition(uploadKey: string): string {
  return `R#${hash(uploadKey, 32)}`;
}

/** How often an engine was called on a UTC day. */
export function engineDayKey(engine: string, milliseconds: number): Key {
  return { PK: `N#${engine}`, SK: `DAY#${new Date(milliseconds).toISOString().slice(0, 10)}` };
}

/** What an engine answered to a request. A partition for each: answers are many, and are never listed. */
export function engineAnswerKey(engine: string, request: string): Key {
  return { PK: `N#${engine}#${hash(request, 40)}`, SK: 'ANSWER' };
}

/** The width of `encodeMilliseconds`. */
export const MILLISECOND_DIGITS = 15;

/** Milliseconds since 1970 at a fixed width, so that text sorts as time does. */
export function encodeMilliseconds(milliseconds: number): string {
  return Math.max(0, milliseconds).toString().padStart(MILLISECOND_DIGITS, '0');
}

function hash(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
