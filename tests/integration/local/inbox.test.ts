import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LocalNewsdrop } from '../../../infra/local/start-local.ts';
import { s3Of, seenOf, TinyLocal } from './tiny-local.ts';

describe('the inbox', () => {
  let tiny: TinyLocal;
  let inbox: string;
  let lines: string[];
  beforeEach(() => {
    tiny = new TinyLocal();
    inbox = join(tiny.folder, 'inbox');
    mkdirSync(join(inbox, 'daily', 'sport'), { recursive: true });
    lines = [];
  });
  afterEach(() => tiny.remove());

  const start = (): Promise<LocalNewsdrop> => tiny.start({ inbox, log: (line) => lines.push(line) });
  const write = (name: string, text = name): void => writeFileSync(join(inbox, name), text);
  const lineOf = (part: string): Promise<string> =>
    vi.waitUntil(() => lines.find((line) => line.includes(part)), { timeout: 10_000 });

  test('uploads what is there and what appears, and says what came of it', async () => {
    write('daily/sport/a.txt');
    const local = await start();
    write('broken.txt');

    const ingested = await lineOf('daily/sport/a.txt');
    const rejected = await lineOf('broken.txt');

    expect(ingested).toMatch(
      /^ingested {3}daily\/sport\/a\.txt {2}[\d.]+ m?s {2}en {2}\u2068A headline\u2069 {2}http:\S+\/v1\/articles\/a1$/,
    );
    expect(rejected).toMatch(/^rejected {3}broken\.txt {2}[\d.]+ m?s {2}It is broken\.$/);
    expect(await seenOf(local, 'incoming/daily/sport/a.txt')).toBeDefined();
    expect(await seenOf(local, 'incoming/inbox/broken.txt')).toBeDefined();
  });

  test('uploads what changes and removes what is deleted', async () => {
    write('daily/a.txt', 'one');
    const local = await start();
    await lineOf('daily/a.txt');
    const first = await seenOf(local, 'incoming/daily/a.txt');

    write('daily/a.txt', 'another');
    await vi.waitUntil(() => lines.length === 2, { timeout: 10_000 });
    const second = await seenOf(local, 'incoming/daily/a.txt');
    rmSync(join(inbox, 'daily/a.txt'));

    expect(await lineOf('withdrawn')).toMatch(/daily\/a\.txt .* 1 article$/);
    expect(second?.object.eTag).not.toBe(first?.object.eTag);
  });

  test('ignores what is hidden or still being written', async () => {
    const local = await start();
    for (const name of ['.hidden', 'daily/a.part', 'daily/b.crdownload', 'daily/c.txt~', 'daily/~$d.docx', '#e.txt#']) {
      write(name);
    }
    write('daily/last.txt');

    await lineOf('last.txt');

    expect(lines).toHaveLength(1);
    expect(await seenOf(local, 'incoming/daily/a.part')).toBeUndefined();
  });

  test('follows links, but none that leads back, and finds linked files again after a restart', async () => {
    const elsewhere = join(tiny.folder, 'elsewhere');
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'a.txt'), 'linked');
    symlinkSync(elsewhere, join(inbox, 'linked'));
    symlinkSync('..', join(inbox, 'daily', 'round'));
    symlinkSync('nowhere', join(inbox, 'daily', 'broken.txt'));
    const first = await start();
    await lineOf('linked/a.txt');
    await first.idle();
    await first.stop();

    const second = await start();
    write('daily/last.txt');
    await lineOf('daily/last.txt');
    await second.idle();

    expect(lines.map((line) => line.split(/ {2,}/).slice(0, 2).join(' '))).toEqual([
      'ingested linked/a.txt',
      'ingested daily/last.txt',
    ]);
  });

  test('tells after a restart what a run that was cut off did not come to tell', async () => {
    const first = await start();
    write('daily/a.txt');
    await vi.waitUntil(() => seenOf(first, 'incoming/daily/a.txt'), { timeout: 10_000, interval: 5 });
    const toldBefore = lines.length;
    await first.stop();

    const second = await start();
    await second.idle();

    // Either run may be the one that tells, but never both.
    expect(await lineOf('daily/a.txt')).toMatch(/^ingested/);
    expect(toldBefore).toBeLessThanOrEqual(1);
    expect(lines).toHaveLength(1);
  });

  test('brings a restart up to date with what differs, and with nothing else', async () => {
    for (const name of ['daily/same.txt', 'daily/changed.txt', 'daily/deleted.txt']) write(name);
    const first = await start();
    await vi.waitUntil(() => lines.length === 3, { timeout: 10_000 });
    const other = { Bucket: first.bucketName, Key: 'incoming/other/not-ours.txt', Body: 'x' };
    await s3Of(first).send(new PutObjectCommand(other));
    await first.idle();
    await first.stop();
    lines.length = 0;
    write('daily/changed.txt', 'changed');
    write('daily/new.txt');
    rmSync(join(inbox, 'daily/deleted.txt'));

    const second = await start();
    await vi.waitUntil(() => lines.length === 3, { timeout: 10_000 });
    await second.idle();

    expect(lines.map((line) => line.split(/ {2,}/).slice(0, 2).join(' ')).sort()).toEqual([
      'ingested daily/changed.txt',
      'ingested daily/new.txt',
      'withdrawn daily/deleted.txt',
    ]);
    expect(await seenOf(second, 'incoming/other/not-ours.txt')).toMatchObject({ eventName: 'ObjectCreated:Put' });
  });

  test('leaves alone what came from another inbox, and takes over what both hold', async () => {
    write('daily/kept.txt');
    write('daily/shared.txt');
    const first = await start();
    await vi.waitUntil(() => lines.length === 2, { timeout: 10_000 });
    await first.idle();
    await first.stop();
    lines.length = 0;
    const other = join(tiny.folder, 'other');
    mkdirSync(join(other, 'daily'), { recursive: true });
    writeFileSync(join(other, 'daily/shared.txt'), 'daily/shared.txt');
    writeFileSync(join(other, 'daily/own.txt'), 'own');

    const second = await tiny.start({ inbox: other, log: (line) => lines.push(line) });
    await lineOf('daily/own.txt');
    await second.idle();
    await second.stop();
    rmSync(join(other, 'daily/shared.txt'));
    const third = await tiny.start({ inbox: other, log: (line) => lines.push(line) });
    await lineOf('daily/shared.txt');

    expect(lines.map((line) => line.split(/ {2,}/).slice(0, 2).join(' '))).toEqual([
      'ingested daily/own.txt',
      'withdrawn daily/shared.txt',
    ]);
    expect(await seenOf(third, 'incoming/daily/kept.txt')).toMatchObject({ eventName: 'ObjectCreated:Put' });
  });
});
