import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { inspectFile } from '../../functions/inspect/inspect-file.ts';
import { bundleFunction } from '../../infra/bundling/bundle-function.ts';
import { packData } from '../../infra/bundling/pack-data.ts';
import { PROJECT_ROOT } from '../../infra/bundling/project-root.ts';

const CASES = join(PROJECT_ROOT, 'tests/fixtures/articles');
const folder = mkdtempSync(join(tmpdir(), 'newsdrop-bundle-'));

beforeAll(() => {
  // Records say when they came in.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-04T08:00:00Z') });
});

afterAll(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

test('minified code and packed tables make the articles of the golden cases as the sources do', async () => {
  const { path } = await bundleFunction('functions/inspect/inspect-file.ts', join(folder, 'index.mjs'));
  packData([join(PROJECT_ROOT, 'shared')], join(folder, 'data'));
  const bundle = (await import(pathToFileURL(path).href)) as { inspectFile: typeof inspectFile };

  for (const source of sources()) {
    expect(await bundle.inspectFile(source, 'full'), source).toEqual(await inspectFile(source, 'full'));
  }
});

function sources(): string[] {
  return readdirSync(CASES).map((name) => {
    const source = readdirSync(join(CASES, name)).find((file) => file.startsWith('source.'));
    if (source === undefined) throw new Error(`${name} has no source`);
    return join(CASES, name, source);
  });
}
