import { GetObjectCommand, HeadObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { NewsdropError } from '../errors/newsdrop-error.ts';
import { tooLarge } from './too-large.ts';
import type { UploadEvent } from './upload-event.ts';

/** The object that an event tells of; `gone` when it was deleted or overwritten since, so that a later event covers it. */
export type ObjectReading = { readonly found: 'object'; readonly bytes: Uint8Array } | { readonly found: 'gone' };

/**
 * Reads the very version that an event tells of, in pieces, and never more than `maxBytes` of it.
 *
 * @throws NewsdropError `too-large` (permanent) above `maxBytes`; `object-unavailable` (retryable) when S3 fails.
 */
export async function readObject(s3: S3Client, event: UploadEvent, maxBytes: number): Promise<ObjectReading> {
  try {
    const object = await s3.send(
      new GetObjectCommand({ Bucket: event.bucket, Key: event.key, VersionId: knownVersion(event) }),
    );
    if (object.Body === undefined || isOverwritten(event, object.ETag)) return { found: 'gone' };
    return { found: 'object', bytes: await readUpTo(object.Body as AsyncIterable<Uint8Array>, maxBytes) };
  } catch (error) {
    if (error instanceof NewsdropError) throw error;
    if (isGone(error)) return { found: 'gone' };
    throw new NewsdropError('object-unavailable', `the object ${event.key} could not be read`, { cause: error });
  }
}

/** True while the key still has a current object. */
export async function objectExists(s3: S3Client, bucket: string, key: string): Promise<boolean> {
  try {
    await s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw new NewsdropError('object-unavailable', `the object ${key} could not be looked up`, { cause: error });
  }
}

async function readUpTo(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop closes the stream, so that an over-long object costs no more than the limit.
  for await (const piece of stream) {
    length += piece.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
}

// Events of objects written before a bucket got versions carry the version `null`, which is no id to ask for.
function knownVersion(event: UploadEvent): string | undefined {
  return event.versionId === 'null' ? undefined : event.versionId;
}

function isOverwritten(event: UploadEvent, eTag: string | undefined): boolean {
  if (knownVersion(event) !== undefined || event.eTag === undefined || eTag === undefined) return false;
  return event.eTag.replaceAll('"', '') !== eTag.replaceAll('"', '');
}

// A version that is a delete marker answers 405, an absent key or version 404.
function isGone(error: unknown): boolean {
  return error instanceof S3ServiceException && [404, 405].includes(error.$metadata.httpStatusCode ?? 0);
}
