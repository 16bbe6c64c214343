import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { bundleFunction } from '../../infra/bundling/bundle-function.ts';
import { readYaml } from '../../shared/parse/markdown/read-yaml.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsdrop-yaml-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DOCUMENT = `title: "Harbour\\tbridge \\u00e9"
summary: >-
  Folded text
  of two lines
note: |
  kept
  as it is
tags: [bridge, 'it''s']
`;
const WITH_ANCHORS = `- &a {name: Jane, role: ~}\n- *a\n- ? [k]\n  : v\n`;

test('YAML is read in a bundle as it is outside, and only its parser is in it', async () => {
  const { path, bytes } = await bundleFunction('shared/parse/markdown/read-yaml.ts', join(folder, 'read-yaml.mjs'));
  const bundled = (await import(pathToFileURL(path).href)) as { readYaml: typeof readYaml };

  expect(bundled.readYaml(DOCUMENT)).toEqual(readYaml(DOCUMENT));
  expect(outcomeOf(() => bundled.readYaml(WITH_ANCHORS))).toEqual(outcomeOf(() => readYaml(WITH_ANCHORS)));
  expect(outcomeOf(() => bundled.readYaml('a: [b'))).toEqual(outcomeOf(() => readYaml('a: [b')));
  expect(bytes).toBeLessThan(30_000);
});

/** What a reading returns or throws, in a form that compares across two copies of its classes. */
function outcomeOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return String(error);
  }
}
