/**
 * Makes `shared/tag/data/language-ngrams.bin.br` from the n-grams of `eld` (small set, Apache-2.0): the same numbers in a
 * file that is unpacked and searched as it lies, where the package's own JavaScript takes a quarter of a second to load.
 *
 *   node shared/tag/build/build-ngrams.ts <folder of the eld package>
 *
 * Layout, packed with Brotli: a line of ASCII (count of n-grams, then the languages), the n-grams sorted (6 bytes each, big-endian), how
 * many scores each has (a byte each), the scores (language number and score, a byte each).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const KEY_BYTES = 6;
const FIRST_BYTE_BEYOND_ASCII = 0x80;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  throw new Error('Give the folder of the eld package.');
}
const { ngramsData } = await import(join(folder, 'src/ngrams/small.js'));
const { dictionary } = await import(join(folder, 'src/dictionary.js'));

/** eld stands a letter of its own for every byte that is no ASCII. */
const bytesOfLetters = new Map<string, number>(
  (dictionary as string[])
    .map((letter, byte) => [letter, byte] as const)
    .filter(([letter, byte]) => byte >= FIRST_BYTE_BEYOND_ASCII && letter !== ' '),
);

const languages = Object.values<string>(ngramsData.languages);
const entries = Object.entries<Record<string, number>>(ngramsData.ngrams)
  .map(([ngram, scores]) => ({ key: keyOf(ngram), scores: Object.entries(scores) }))
  .sort((one, other) => Buffer.compare(one.key, other.key));

writeFileSync(
  new URL('../data/language-ngrams.bin.br', import.meta.url),
  brotliCompressSync(
    Buffer.concat([
      Buffer.from(`${[entries.length, ...languages].join(' ')}\n`),
      ...entries.map(({ key }) => key),
      Buffer.from(entries.map(({ scores }) => scores.length)),
      Buffer.from(entries.flatMap(({ scores }) => scores.flatMap(([language, score]) => [Number(language), score]))),
    ]),
  ),
);

function keyOf(ngram: string): Buffer {
  const bytes = Array.from(ngram, (letter) => bytesOfLetters.get(letter) ?? letter.charCodeAt(0));
  return Buffer.concat([Buffer.alloc(KEY_BYTES - bytes.length), Buffer.from(bytes)]);
}
