import { randomUUID } from 'node:crypto';
import { REGION } from '../template/stack-scope.ts';

/** One event as S3 tells it. `eTag` and `size` are known of what was created. */
export interface S3Occurrence {
  /** Without the `s3:` that filters have: `ObjectCreated:Put`. */
  readonly eventName: string;
  readonly bucket: string;
  readonly key: string;
  readonly sequencer: string;
  readonly at: Date;
  readonly eTag?: string;
  readonly size?: number;
}

/** The body of S3's message, event version 2.1. There is no `versionId`: fauxqs keeps one version of an object. */
export function s3Event({ eventName, bucket, key, sequencer, at, eTag, size }: S3Occurrence): string {
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: REGION,
    eventTime: at.toISOString(),
    eventName,
    userIdentity: { principalId: 'LOCAL' },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': randomUUID(), 'x-amz-id-2': 'local' },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'local',
      bucket: { name: bucket, ownerIdentity: { principalId: 'LOCAL' }, arn: `arn:aws:s3:::${bucket}` },
      object: {
        key: encodeKey(key),
        ...(size !== undefined && { size }),
        ...(eTag !== undefined && { eTag }),
        sequencer,
      },
    },
  };
  return JSON.stringify({ Records: [record] });
}

/** What S3 sends when a notification is set, before any event. It has no `Records`. */
export function s3TestEvent(bucket: string): string {
  return JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: new Date().toISOString(),
    Bucket: bucket,
    RequestId: randomUUID(),
    HostId: 'local',
  });
}

/** Keys are URL-encoded in events: a space is `+`, a slash stays. */
export function encodeKey(key: string): string {
  return encodeURIComponent(key)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/')
    .replaceAll(/[!'()]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
