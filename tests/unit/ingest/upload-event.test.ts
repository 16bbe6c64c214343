import { describe, expect, test } from 'vitest';
import { decodeUploadEvent, eventRecords } from '../../../shared/ingest/upload-event.ts';

interface RecordParts {
  eventName?: string;
  eventVersion?: string;
  key?: string;
  versionId?: string;
}

function s3Record({
  eventName = 'ObjectCreated:Put',
  eventVersion = '2.1',
  key = 'incoming/desk/a.txt',
  versionId,
}: RecordParts = {}) {
  return {
    eventVersion,
    eventSource: 'aws:s3',
    eventTime: '2026-03-01T10:00:00.123Z',
    eventName,
    requestParameters: { sourceIPAddress: '2001:db8::1' },
    s3: {
      bucket: { name: 'uploads' },
      object: { key, size: 3, eTag: 'abc', sequencer: '0055AED6', ...(versionId ? { versionId } : {}) },
    },
  };
}

const bodyOf = (...records: unknown[]) => JSON.stringify({ Records: records });
const decodeAll = (body: string) => eventRecords(body).map(decodeUploadEvent);

describe('decodeUploadEvent', () => {
  test('reads an upload with its decoded key', () => {
    const [event] = decodeAll(bodyOf(s3Record({ key: 'incoming/desk/%D8%AE%D8%A8%D8%B1+1%2B1.txt', versionId: 'v1' })));

    expect(event).toEqual({
      kind: 'created',
      bucket: 'uploads',
      key: 'incoming/desk/خبر 1+1.txt',
      versionId: 'v1',
      eTag: 'abc',
      sequencer: '0055AED6',
      at: '2026-03-01T10:00:00.123Z',
      erasedVersion: false,
    });
  });

  test.each(['2.0', '2.4', '2.9'])('accepts event version %s', (eventVersion) => {
    expect(decodeAll(bodyOf(s3Record({ eventVersion })))).toHaveLength(1);
  });

  test('tells a delete marker from the erasure of one version', () => {
    const [marker] = decodeAll(bodyOf(s3Record({ eventName: 'ObjectRemoved:DeleteMarkerCreated', versionId: 'm' })));
    const [erased] = decodeAll(bodyOf(s3Record({ eventName: 'ObjectRemoved:Delete', versionId: 'v' })));
    const [plain] = decodeAll(bodyOf(s3Record({ eventName: 'ObjectRemoved:Delete' })));

    expect([marker?.kind, marker?.erasedVersion]).toEqual(['removed', false]);
    expect([erased?.kind, erased?.erasedVersion]).toEqual(['removed', true]);
    expect([plain?.kind, plain?.erasedVersion]).toEqual(['removed', false]);
  });

  test.each(['LifecycleExpiration:Delete', 'LifecycleExpiration:DeleteMarkerCreated', 'ObjectTagging:Put'])(
    'takes nothing from %s',
    (eventName) => {
      expect(decodeAll(bodyOf(s3Record({ eventName })))).toEqual([undefined]);
    },
  );

  test('takes nothing from the test event of a new notification', () => {
    expect(decodeAll(JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'uploads' }))).toEqual([]);
  });

  test.each([
    ['no JSON', 'hello'],
    ['another JSON', '{"hello":1}'],
    ['a record without an object', bodyOf({ eventName: 'ObjectCreated:Put', eventTime: '2026-03-01T10:00:00Z' })],
    ['a key that is no encoding', bodyOf(s3Record({ key: 'incoming/%E0%A4%A' }))],
    ['a time that is none', bodyOf({ ...s3Record(), eventTime: 'yesterday' })],
  ])('refuses %s as bad-event', (_name, body) => {
    expect(() => decodeAll(body)).toThrow(expect.objectContaining({ code: 'bad-event' }));
  });
});
