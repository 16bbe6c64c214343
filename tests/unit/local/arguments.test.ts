import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDropArguments } from '../../../infra/local/drop-arguments.ts';
import { inboxKey, isIgnored } from '../../../infra/local/inbox/inbox-key.ts';
import { listUploads } from '../../../infra/local/inbox/list-uploads.ts';
import { readStartArguments } from '../../../infra/local/start-arguments.ts';
import { UsageError } from '../../../infra/local/usage-error.ts';

describe('readStartArguments', () => {
  test('has a default for everything', () => {
    expect(readStartArguments([])).toMatchObject({ port: 8480, data: '.newsdrop', inbox: 'inbox', fresh: false });
  });

  test.each([['--port', 'x'], ['--port', '70000'], ['--unknown'], ['stray'], ['--data', '']])(
    'refuses %s %s',
    (...args) => {
      expect(() => readStartArguments(args)).toThrow(UsageError);
    },
  );
});

describe('readDropArguments', () => {
  test.each([[[]], [['a', '--source', '../x']], [['a', '--source', '']], [['--wrong']]])('refuses %j', (args) => {
    expect(() => readDropArguments(args)).toThrow(UsageError);
  });
});

describe('inboxKey', () => {
  test.each([
    ['a.txt', 'incoming/inbox/a.txt'],
    ['daily/sport/ملف.txt', 'incoming/daily/sport/ملف.txt'],
  ])('%s is %s', (path, key) => {
    expect(inboxKey(path)).toBe(key);
  });

  test.each(['.x', 'a/.git/b', 'a/b.PART', 'b~', 'c.tmp', 'd.crdownload'])('%s is not taken', (path) => {
    expect(isIgnored(path)).toBe(true);
  });
});

describe('listUploads', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsdrop-drop-'));
    mkdirSync(join(folder, 'a', 'b'), { recursive: true });
    for (const name of ['a/one.txt', 'a/b/two.txt', 'a/.hidden', 'one.txt']) writeFileSync(join(folder, name), name);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('walks folders, and takes files by their names', () => {
    const uploads = listUploads(['a'], folder, 'wire');

    expect(uploads.map(({ key }) => key)).toEqual(['incoming/wire/b/two.txt', 'incoming/wire/one.txt']);
  });

  test('refuses a path that is not there, and two files that would be one object', () => {
    expect(() => listUploads(['nowhere'], folder, 'wire')).toThrow(UsageError);
    expect(() => listUploads(['a', 'one.txt'], folder, 'wire')).toThrow(UsageError);
  });
});
