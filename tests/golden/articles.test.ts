import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../shared/parse/parse-file.ts';

const root = resolve(import.meta.dirname, '../fixtures/articles');

/** With NEWSDROP_WRITE_GOLDEN=1 a case without `expected.json` gets one, to be read through before it is kept. */
const writesMissing = process.env.NEWSDROP_WRITE_GOLDEN === '1';

/** Each folder is a file as a newsroom drops it, `source.*`, and what it must be parsed into, `expected.json`. */
describe('golden files', () => {
  const slugs = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test.each(slugs)('%s', async (slug) => {
    const folder = join(root, slug);
    const source = readdirSync(folder).find((name) => name.startsWith('source.'));
    expect(source, 'a golden folder holds a source file').toBeDefined();
    const context = {
      key: `incoming/golden/${slug}/${source}`,
      source: { id: 'golden', timeZone: 'Europe/Paris' },
      uploadedAt: '2025-06-10T00:00:00Z',
    };

    const parsed = await parseFile(readFileSync(join(folder, source ?? '')), context);

    const expectedPath = join(folder, 'expected.json');
    if (writesMissing && !existsSync(expectedPath)) writeFileSync(expectedPath, `${JSON.stringify(parsed, null, 2)}\n`);
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(JSON.parse(readFileSync(expectedPath, 'utf8')));
  });
});
