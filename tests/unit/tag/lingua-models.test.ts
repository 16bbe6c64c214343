import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { linguaModels } from '../../../shared/tag/build/lingua-models.ts';
import { wasmMemory } from '../../../shared/tag/build/wasm-memory.ts';

const HEADER = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const [TYPES, DATA] = [1, 11];
/** What is passed over. */
const OTHER_SECTION = [TYPES, 4, 1, 0x60, 0, 0];
const ADDRESS = 200;

/** A number as WebAssembly writes it, in two bytes where one would do. */
function number(value: number): number[] {
  return [(value & 0x7f) | 0x80, (value >> 7) & 0x7f];
}

function moduleWith(...segments: readonly { readonly address: number; readonly bytes: Uint8Array }[]): Buffer {
  const data = segments.flatMap(({ address, bytes }) => [
    ...[0, 0x41, ...number(address), 0x0b],
    ...number(bytes.length),
    ...bytes,
  ]);
  return Buffer.from([
    ...HEADER,
    ...OTHER_SECTION,
    DATA,
    ...number(data.length + 1),
    segments.length,
    ...data,
    ...OTHER_SECTION,
  ]);
}

/** Files as the module lists them: address and length of a name, and of what it names. */
function listed(files: readonly { readonly name: string; readonly content: Buffer }[]): Buffer {
  const names = Array.from(new Set(files.map(({ name }) => name)));
  const heap = Buffer.concat([Buffer.from(names.join('')), ...files.map(({ content }) => content)]);
  let content = ADDRESS + names.join('').length;
  const entries = files.flatMap((file) => {
    const name = ADDRESS + heap.indexOf(file.name);
    content += file.content.length;
    return [name, file.name.length, content - file.content.length, file.content.length];
  });
  const list = Buffer.from(Uint32Array.from(entries).buffer);
  return Buffer.concat([list, Buffer.alloc(ADDRESS - list.length), heap]);
}

describe('linguaModels', () => {
  test('gives each language its models, by the letters of their n-grams', () => {
    const packed = (language: string, ngrams: object) => brotliCompressSync(JSON.stringify({ language, ngrams }));
    const files = [
      { name: 'bigrams.json.br', content: packed('ARABIC', { '1/2': 'من' }) },
      { name: 'unigrams.json.br', content: packed('ARABIC', { '1/2': 'م ن' }) },
      { name: 'unigrams.json.br', content: packed('ENGLISH', { '1/1': 'a' }) },
    ];

    expect(Object.fromEntries(linguaModels(moduleWith({ address: 0, bytes: listed(files) })))).toEqual({
      ARABIC: [files[1]?.content, files[0]?.content],
      ENGLISH: [files[2]?.content],
    });
  });
});

describe('wasmMemory', () => {
  test('holds all data at its address and nothing between', () => {
    const module = moduleWith({ address: 6, bytes: Buffer.from('bc') }, { address: 1, bytes: Buffer.from('a') });

    expect(wasmMemory(module).toString('latin1')).toBe('\0a\0\0\0\0bc');
  });

  test('is empty in a module without data', () => {
    expect(wasmMemory(Buffer.from([...HEADER, ...OTHER_SECTION]))).toHaveLength(0);
  });

  test('is refused where an address is only known when the module runs', () => {
    const globalAddress = Buffer.from([...HEADER, DATA, 8, 1, 0, 0x23, 0, 0x0b, 1, 0x61, 0]);

    expect(() => wasmMemory(globalAddress)).toThrow(RangeError);
  });
});
