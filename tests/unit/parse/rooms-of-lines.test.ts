import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const PARSE = resolve(import.meta.dirname, '../../../shared/parse');
/** Each room knows those behind it and none in front of it. */
const ROOMS = ['plain-text', 'pasted-page', 'html', 'news-lines', 'fields', 'dates', 'labels', 'prose'];
const IMPORTED = /from '\.\.\/([\w-]+)\//g;

test.each(ROOMS)('%s imports only what stands behind it', (room) => {
  const files = globSync(`${room}/*.ts`, { cwd: PARSE });
  const inFront = ROOMS.slice(0, ROOMS.indexOf(room));

  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const imported = Array.from(readFileSync(resolve(PARSE, file), 'utf8').matchAll(IMPORTED), ([, name = '']) => name);
    expect([file, imported.filter((name) => inFront.includes(name))]).toEqual([file, []]);
  }
});
