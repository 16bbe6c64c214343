import * as z from 'zod/mini';
import { NewsdropError } from '../errors/newsdrop-error.ts';

/** One thing that happened to one object of the bucket, as S3 told it. */
export interface UploadEvent {
  readonly kind: 'created' | 'removed';
  readonly bucket: string;
  /** Decoded: as the newsroom wrote it. */
  readonly key: string;
  /** Absent in a bucket without versions. */
  readonly versionId?: string;
  readonly eTag?: string;
  readonly sequencer: string;
  /** RFC 3339 UTC: S3's time of the event. */
  readonly at: string;
  /** True when one stored version was erased, which leaves the object itself in place unless it was the last. */
  readonly erasedVersion: boolean;
}

// Only what the code uses is demanded, so that a new field or a newer 2.x event version never fails a message.
const recordSchema = z.object({
  eventName: z.string(),
  eventTime: z.string(),
  s3: z.object({
    bucket: z.object({ name: z.string() }),
    object: z.object({
      key: z.string(),
      versionId: z.optional(z.string()),
      eTag: z.optional(z.string()),
      sequencer: z.optional(z.string()),
    }),
  }),
});
const bodySchema = z.union([
  z.object({ Records: z.array(z.unknown()) }),
  z.object({ Event: z.literal('s3:TestEvent') }),
]);

/**
 * The event records in the body of a queue message, each to be decoded on its own. S3's test event has none.
 *
 * @throws NewsdropError `bad-event` when the message is not from S3: it names no file, so no receipt can tell of it
 *   and the dead-letter queue keeps it for the operator.
 */
export function eventRecords(body: string): readonly unknown[] {
  const message = bodySchema.safeParse(parseJson(body));
  if (!message.success) throw notFromS3(message.error);
  return 'Records' in message.data ? message.data.Records : [];
}

/**
 * Reads one record as an event; nothing for kinds that are neither an upload nor a removal: a lifecycle expiry is one.
 *
 * @throws NewsdropError `bad-event`, as above
 */
export function decodeUploadEvent(record: unknown): UploadEvent | undefined {
  const parsed = recordSchema.safeParse(record);
  if (!parsed.success) throw notFromS3(parsed.error);
  const { eventName, eventTime, s3 } = parsed.data;
  const name = eventName.replace(/^s3:/, '');
  const kind = name.startsWith('ObjectCreated:')
    ? 'created'
    : name.startsWith('ObjectRemoved:')
      ? 'removed'
      : undefined;
  const at = new Date(eventTime);
  if (kind === undefined) return undefined;
  if (Number.isNaN(at.getTime())) throw notFromS3(`event time ${eventTime}`);
  const { versionId, eTag, sequencer } = s3.object;
  return {
    kind,
    bucket: s3.bucket.name,
    key: decodeKey(s3.object.key),
    ...(versionId === undefined ? {} : { versionId }),
    ...(eTag === undefined ? {} : { eTag }),
    sequencer: sequencer ?? '',
    at: at.toISOString(),
    erasedVersion: name === 'ObjectRemoved:Delete' && versionId !== undefined,
  };
}

/** S3 writes keys as form fields: `+` is a space, the rest is percent-encoded UTF-8. */
function decodeKey(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch (cause) {
    throw notFromS3(cause);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notFromS3(cause);
  }
}

function notFromS3(cause: unknown): NewsdropError {
  return new NewsdropError('bad-event', 'the message is not an event of the upload bucket', { cause });
}
