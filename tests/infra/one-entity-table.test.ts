import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { characterEntities } from 'character-entities';
import { afterAll, expect, test } from 'vitest';
import { bundleFunction } from '../../infra/bundling/bundle-function.ts';
import { packData } from '../../infra/bundling/pack-data.ts';
import { PROJECT_ROOT } from '../../infra/bundling/project-root.ts';
import { plainText } from '../../shared/parse/html/plain-text.ts';
import type { characterOfEntity } from '../../shared/parse/xml/character-of-entity.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdrop-entities-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bundled<T>(entry: string, name: string): Promise<T> {
  const { path } = await bundleFunction(entry, join(folder, name, 'index.mjs'));
  return (await import(pathToFileURL(path).href)) as T;
}

test('a bundle reads every entity of HTML from the table that lies beside it', async () => {
  const { characterOfEntity: read } = await bundled<{ characterOfEntity: typeof characterOfEntity }>(
    'shared/parse/xml/character-of-entity.ts',
    'wires',
  );
  const names = Object.keys(characterEntities);

  expect(existsSync(join(folder, 'wires', 'data', 'html-decode-tree.bin'))).toBe(true);
  expect(Object.fromEntries(names.map((name) => [name, read(name)]))).toEqual(characterEntities);
  expect(read('unknown')).toBeUndefined();
});

test('a bundle reads the references of a page as the sources do', async () => {
  packData([join(PROJECT_ROOT, 'shared/parse/html')], join(folder, 'pages', 'data'));
  const page = await bundled<{ plainText: typeof plainText }>('shared/parse/html/plain-text.ts', 'pages');
  const markup =
    '<p>&laquo;&Eacute;t&eacute;&raquo; &amp; caf&eacute &NotEqualTilde; &#1575;&#x644; &unknown; &lt;b&gt;</p>';

  expect(page.plainText(markup)).toBe(plainText(markup));
  expect(plainText(markup)).toBe('«Été» & café ≂̸ ال &unknown; <b>');
});
