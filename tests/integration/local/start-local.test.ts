import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LocalNewsdrop } from '../../../infra/local/start-local.ts';
import { readyIn, s3Of, seenOf, TinyLocal } from './tiny-local.ts';

describe('a stack on one machine', () => {
  const tiny = new TinyLocal();
  let local: LocalNewsdrop;
  const put = (key: string, body = 'text'): Promise<unknown> =>
    s3Of(local).send(new PutObjectCommand({ Bucket: local.bucketName, Key: key, Body: body }));

  beforeAll(async () => {
    local = await tiny.start();
  });
  afterAll(() => tiny.remove());

  test('sends the test event when a notification is first set', async () => {
    await local.idle();

    expect(await seenOf(local, 'test-event')).toMatchObject({ eventName: 's3:TestEvent' });
  });

  test('carries an upload to its function as S3 and SQS write it', async () => {
    const key = 'incoming/s/ملف (1) a+b.txt';

    await put(key, 'hello');
    await local.idle();

    expect(await seenOf(local, key)).toMatchObject({
      eventName: 'ObjectCreated:Put',
      object: {
        key: 'incoming/s/%D9%85%D9%84%D9%81+%281%29+a%2Bb.txt',
        size: 5,
        eTag: '5d41402abc4b2a76b9719d911017c592',
        sequencer: expect.stringMatching(/^[0-9A-F]{18}$/),
      },
      message: {
        attributes: { ApproximateReceiveCount: '1' },
        eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:tiny-Queue',
        eventSource: 'aws:sqs',
      },
      name: 'tiny-Ingest',
    });
  });

  test('tells of a removal without size and ETag', async () => {
    await put('incoming/gone.txt');
    await local.idle();

    await s3Of(local).send(new DeleteObjectCommand({ Bucket: local.bucketName, Key: 'incoming/gone.txt' }));
    await local.idle();

    const seen = await seenOf(local, 'incoming/gone.txt');
    expect(seen?.eventName).toBe('ObjectRemoved:Delete');
    expect(Object.keys(seen?.object ?? {}).sort()).toEqual(['key', 'sequencer']);
  });

  test('keeps to the prefix of the notification', async () => {
    await put('elsewhere/file.txt');
    await local.idle();

    expect(await seenOf(local, 'elsewhere/file.txt')).toBeUndefined();
  });

  test("gives a function the template's environment and nothing of the host's", async () => {
    vi.stubEnv('HOST_SECRET', 'x');
    await put('incoming/env.txt');
    await local.idle();

    const seen = await seenOf(local, 'incoming/env.txt');
    expect(seen?.env).toEqual(expect.arrayContaining(['BUCKET', 'TABLE', 'AWS_ENDPOINT_URL_DYNAMODB', 'AWS_REGION']));
    expect(seen?.env).not.toEqual(expect.arrayContaining(['PATH']));
    expect(seen?.env).not.toEqual(expect.arrayContaining(['HOST_SECRET']));
    expect(seen?.remaining).toBeGreaterThan(0);
  });

  test.each(['fail', 'throw', 'slow', 'exit'])('tries "%s" again, then dead-letters it, and goes on', async (fault) => {
    const before = await readyIn(local, 'tiny-DeadLetters');

    await put(`incoming/${fault}.txt`);
    await vi.waitUntil(async () => (await readyIn(local, 'tiny-DeadLetters')) > before, {
      timeout: 15_000,
      interval: 50,
    });
    await put(`incoming/after-${fault.toUpperCase()}.txt`);
    await local.idle();

    expect(await seenOf(local, `incoming/after-${fault.toUpperCase()}.txt`)).toBeDefined();
  });

  test('fails only the message that the answer names', async () => {
    const before = await readyIn(local, 'tiny-DeadLetters');

    await Promise.all(['one', 'fail-two', 'three'].map((name) => put(`incoming/batch/${name}`)));
    await vi.waitUntil(async () => (await readyIn(local, 'tiny-DeadLetters')) > before, {
      timeout: 15_000,
      interval: 50,
    });

    expect(await readyIn(local, 'tiny-DeadLetters')).toBe(before + 1);
    expect(await seenOf(local, 'incoming/batch/one')).toMatchObject({
      message: { attributes: { ApproximateReceiveCount: '1' } },
    });
    expect(await seenOf(local, 'incoming/batch/three')).toBeDefined();
  });

  test('runs a schedule at once when asked', async () => {
    const answer = await local.invokeSchedule();

    expect(answer).toEqual({ payload: '{"ticked":"aws.scheduler"}' });
  });

  test('names the routes that ask for IAM in the cloud', () => {
    expect(local.openRoutes).toEqual(['GET /v1/uploads']);
  });
});
