import { brotliDecompressSync } from 'node:zlib';
import { tagTable } from '../tag-table.ts';

interface NgramTable {
  readonly languages: readonly string[];
  readonly count: number;
  readonly keys: Buffer;
  readonly scores: Buffer;
  /** Where the scores of each n-gram begin, in pairs of bytes. */
  readonly offsets: Uint32Array;
}

const KEY_BYTES = 6;
const NGRAM_BYTES = 4;
const STRIDE = 3;
const MAX_WORD_BYTES = 70;
const SPACE = 0x20;
/** What eld took off every score so that it fits a byte. */
const BASE_SCORE = 53;
const WORD = /['’`]?\p{L}+(?:['’`]\p{L}+)*/gu;

const table = tagTable('language-ngrams.bin.br', (packed): NgramTable => {
  const bytes = brotliDecompressSync(packed);
  const header = bytes.indexOf('\n');
  const [count = '', ...languages] = bytes.toString('latin1', 0, header).split(' ');
  const total = Number(count);
  const keysEnd = header + 1 + total * KEY_BYTES;
  const offsets = new Uint32Array(total + 1);
  for (let place = 0; place < total; place++) {
    offsets[place + 1] = (offsets[place] ?? 0) + (bytes[keysEnd + place] ?? 0);
  }
  return {
    languages,
    count: total,
    keys: bytes.subarray(header + 1, keysEnd),
    scores: bytes.subarray(keysEnd + total),
    offsets,
  };
});

/**
 * How well a text fits each language, 0 to 1, by the n-grams of its words' UTF-8 bytes; only languages that fit at all.
 * The method and the numbers are those of eld 2.1 (Nito T.M., Apache-2.0).
 */
export function ngramScores(text: string): Map<string, number> {
  const { languages, scores, offsets } = table();
  const totals = new Float64Array(languages.length);
  const keys = ngramKeys(text);
  for (const key of keys) {
    const place = findKey(key);
    for (let pair = offsets[place] ?? 0; pair < (offsets[place + 1] ?? 0); pair++) {
      const language = scores[pair * 2] ?? 0;
      totals[language] = (totals[language] ?? 0) + (scores[pair * 2 + 1] ?? 0) + BASE_SCORE;
    }
  }
  return new Map(
    languages.flatMap((language, number) => {
      const total = totals[number] ?? 0;
      return total > 0 ? [[language, scaled(total / keys.size)] as const] : [];
    }),
  );
}

const SCALE = 25;

function scaled(score: number): number {
  return score / (score + SCALE);
}

function ngramKeys(text: string): Set<number> {
  const keys = new Set<number>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const bytes = Buffer.from(word).subarray(0, MAX_WORD_BYTES);
    let start = 0;
    for (; start + NGRAM_BYTES < bytes.length; start += STRIDE) {
      keys.add(keyOf(start === 0, bytes.subarray(start, start + NGRAM_BYTES), false));
    }
    const last = bytes.length === NGRAM_BYTES - 1 ? 0 : Math.max(0, bytes.length - NGRAM_BYTES);
    keys.add(keyOf(start === 0, bytes.subarray(last), true));
  }
  return keys;
}

function keyOf(atWordStart: boolean, bytes: Uint8Array, atWordEnd: boolean): number {
  let key = atWordStart ? SPACE : 0;
  for (const byte of bytes) {
    key = key * 256 + byte;
  }
  return atWordEnd ? key * 256 + SPACE : key;
}

/** The place of an n-gram in the table, or the place behind the last one, which has no scores. */
function findKey(key: number): number {
  const { keys, count } = table();
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys.readUIntBE(middle * KEY_BYTES, KEY_BYTES);
    if (found === key) {
      return middle;
    }
    if (found < key) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return count;
}
