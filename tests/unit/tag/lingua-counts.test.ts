import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { linguaCounts } from '../../../shared/tag/build/lingua-counts.ts';

test('counts n-grams, the ends of words among their letters, from shares of letters', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdrop-models-'));
  try {
    // The models of a language in which all that was ever written is "ab a".
    const models = { unigrams: { '2/3': 'a', '1/3': 'b' }, bigrams: { '1/2': 'ab' }, trigrams: {} };
    for (const [name, ngrams] of Object.entries({ ...models, quadrigrams: {}, fivegrams: {} })) {
      writeFileSync(join(folder, `${name}.json.br`), brotliCompressSync(JSON.stringify({ language: 'X', ngrams })));
    }
    expect(Object.fromEntries(linguaCounts(folder))).toEqual({
      a: 2,
      b: 1,
      ab: 1,
      '^': 2,
      $: 2,
      '^a': 2,
      '^ab': 1,
      a$: 1,
      b$: 1,
      ab$: 1,
      '^a$': 1,
      '^ab$': 1,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
