import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { linguaCounts } from '../../../shared/tag/build/lingua-counts.ts';

test('counts n-grams, the ends of words among their letters, from shares of letters', () => {
  // The models of a language in which all that was ever written is "ab a".
  const models = [{ '2/3': 'a', '1/3': 'b' }, { '1/2': 'ab' }, {}, {}, {}];
  const packed = models.map((ngrams) => brotliCompressSync(JSON.stringify({ language: 'X', ngrams })));

  expect(Object.fromEntries(linguaCounts(packed))).toEqual({
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
});
