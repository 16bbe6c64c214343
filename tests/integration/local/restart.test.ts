import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Endpoints } from '../../../infra/local/endpoints.ts';
import { StartProblem } from '../../../infra/local/start-problem.ts';
import { type Reached, s3Of, seenOf, TinyLocal } from './tiny-local.ts';

describe('a restart', () => {
  let tiny: TinyLocal;
  beforeEach(() => {
    // Longer than the test may last: what was held at a kill must not wait for it.
    tiny = new TinyLocal({ visibilityTimeout: 600 });
  });
  afterEach(() => tiny.remove());

  const put = (local: Reached, key: string): Promise<unknown> =>
    s3Of(local).send(new PutObjectCommand({ Bucket: local.endpoints.bucketName, Key: key, Body: key }));

  test('finds objects and sequencers again and tells of nothing twice', async () => {
    const first = await tiny.start();
    await put(first, 'incoming/a');
    await first.idle();
    const before = await seenOf(first, 'incoming/a');
    await first.stop();

    const second = await tiny.start();
    await second.idle();
    const after = await seenOf(second, 'incoming/a');
    await put(second, 'incoming/a');
    await second.idle();
    const again = await seenOf(second, 'incoming/a');

    expect(after).toEqual(before);
    expect(String(again?.object.sequencer) > String(before?.object.sequencer)).toBe(true);
  });

  test('a second one on the same folder is told so', async () => {
    await tiny.start();

    await expect(tiny.start()).rejects.toThrow(StartProblem);
  });

  test('a port in use is told', async () => {
    const first = await tiny.start();
    const port = Number(new URL(first.apiUrl).port);

    await expect(tiny.start({ dataDir: join(tiny.folder, 'other'), port })).rejects.toThrow(`port ${port} is in use`);
  });

  test('fresh forgets nothing where the start fails', async () => {
    const first = await tiny.start();
    await put(first, 'incoming/a');
    await first.idle();
    await first.stop();
    const other = await tiny.start({ dataDir: join(tiny.folder, 'other') });
    const port = Number(new URL(other.apiUrl).port);
    await expect(tiny.start({ fresh: true, port })).rejects.toThrow(StartProblem);

    const second = await tiny.start();

    expect(await seenOf(second, 'incoming/a')).toBeDefined();
  });

  test('a start that is called off leaves nothing running', async () => {
    await expect(tiny.start({ signal: AbortSignal.abort() })).rejects.toThrow('aborted');

    await expect(tiny.start()).resolves.toBeDefined();
  });

  test('fresh forgets, but not a folder that is not ours', async () => {
    const first = await tiny.start();
    await put(first, 'incoming/a');
    await first.idle();
    await first.stop();

    const second = await tiny.start({ fresh: true });

    expect(await seenOf(second, 'incoming/a')).toBeUndefined();
    await expect(tiny.start({ dataDir: join(tiny.folder, 'cdk.out'), fresh: true })).rejects.toThrow(StartProblem);
  });

  test('goes on after a kill at any moment: every upload and removal reaches its function', async () => {
    const killed = await startProcess(tiny);
    await put(killed, 'incoming/early');
    await put(killed, 'incoming/gone');
    const uploads = Array.from({ length: 40 }, (_, index) => `incoming/many/${index}`);
    await Promise.all(uploads.map((key) => put(killed, key)));
    const remove = { Bucket: killed.endpoints.bucketName, Key: 'incoming/gone' };
    await s3Of(killed).send(new DeleteObjectCommand(remove));
    killed.process.kill('SIGKILL');
    await once(killed.process, 'exit');

    const local = await tiny.start();
    await local.idle();

    const seen = await Promise.all(['incoming/early', ...uploads].map((key) => seenOf(local, key)));
    expect(seen.filter((one) => one === undefined)).toEqual([]);
    expect(await seenOf(local, 'incoming/gone')).toMatchObject({ eventName: 'ObjectRemoved:Delete' });
  });

  test('drops a half-written object instead of failing to start', async () => {
    const first = await tiny.start();
    await put(first, 'incoming/a');
    await first.idle();
    await first.stop();
    rmSync(join(tiny.folder, 'data', 'objects', 'buckets', first.bucketName, 'objects', 'incoming', 'a.data'));

    const second = await tiny.start();
    await second.idle();

    expect(await seenOf(second, 'incoming/a')).toMatchObject({ eventName: 'ObjectRemoved:Delete' });
  });
});

/** The same small stack in a process of its own, which can be killed. */
async function startProcess(tiny: TinyLocal): Promise<Reached & { readonly process: ChildProcess }> {
  const props = { dataDir: join(tiny.folder, 'data'), port: 0, synthDir: tiny.synthDir };
  const process = fork(new URL('./run-tiny.ts', import.meta.url), [JSON.stringify(props)], { execArgv: [] });
  const [endpoints] = (await once(process, 'message')) as [Endpoints];
  return { endpoints, process };
}
