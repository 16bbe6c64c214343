import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inspectFile } from '../../../functions/inspect/inspect-file.ts';
import { walkFiles } from '../../../functions/inspect/walk-files.ts';

const MAIN = fileURLToPath(new URL('../../../functions/inspect/main.ts', import.meta.url));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inspect-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('links that lead back to their folder are not walked again', async () => {
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'inner', 'storm.txt'), 'Storm');
  symlinkSync('..', join(folder, 'inner', 'up'));
  symlinkSync('.', join(folder, 'inner', 'here'));

  const files: string[] = [];
  for await (const path of walkFiles([folder])) files.push(path);

  expect(files).toEqual([join(folder, 'inner', 'storm.txt')]);
});

test('what cannot be read is a problem with a sentence, not an error', async () => {
  symlinkSync('circle', join(folder, 'circle'));

  expect(await inspectFile(join(folder, 'missing.txt'), 'full')).toMatchObject({
    problem: { code: 'unreadable', detail: 'There is no such file.' },
  });
  expect(await inspectFile(join(folder, 'circle'), 'full')).toMatchObject({
    problem: { code: 'unreadable', detail: 'The link leads in a circle.' },
  });
  expect(await inspectFile(folder, 'full')).toMatchObject({ problem: { code: 'unreadable' } });
});

test('a reader that leaves early ends the run in silence', async () => {
  for (let file = 0; file < 60; file += 1)
    writeFileSync(join(folder, `${file}.txt`), `Storm ${file}\n\n${'Wind. '.repeat(2000)}`);
  const run = spawn(process.execPath, [MAIN, '--only', 'parse', folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  run.stderr.on('data', (data) => {
    complaints += data;
  });

  await once(run.stdout, 'data');
  run.stdout.destroy();
  const [code] = await once(run, 'close');

  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
}, 30_000);

test('the key of a file never leads out of its source', async () => {
  const path = join(folder, 'storm.txt');
  writeFileSync(path, 'Storm over the harbour\n\nThe ferries stay in port until the evening.');

  expect(await inspectFile(path, 'parse')).toMatchObject({
    articles: [{ upload: { key: `incoming/inspect${path}` } }],
  });
});
