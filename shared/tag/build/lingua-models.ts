import { brotliDecompressSync } from 'node:zlib';
import { wasmMemory } from './wasm-memory.ts';

/** The names of a language's models, by the letters of their n-grams. */
const FILES = ['unigrams', 'bigrams', 'trigrams', 'quadrigrams', 'fivegrams'].map((model) => `${model}.json.br`);
/** Each model begins with its language. */
const LANGUAGE = /"language":"(\w+)"/;
const BEGINNING = 100;
/** In bytes. */
const ENTRY = 16;
const ALIGNMENT = 4;

/**
 * The models of each language that lingua's WebAssembly module carries, for n-grams of one letter to five, packed with
 * Brotli; by lingua's names for languages (`ARABIC`). The module lists its files, each by the address and length
 * of its name, which it holds once, and those of what the file holds.
 *
 * @throws a RangeError when a model says no language
 */
export function linguaModels(module: Buffer): Map<string, Buffer[]> {
  const memory = wasmMemory(module);
  const models = new Map<string, Buffer[]>();
  FILES.forEach((file, place) => {
    for (const model of filesNamed(file, memory)) {
      const language = languageOf(model);
      const own = models.get(language) ?? [];
      own[place] = model;
      models.set(language, own);
    }
  });
  return models;
}

function filesNamed(name: string, memory: Buffer): Buffer[] {
  const address = memory.indexOf(name);
  const found: Buffer[] = [];
  for (let at = 0; at + ENTRY <= memory.length; at += ALIGNMENT) {
    if (memory.readUInt32LE(at) !== address || memory.readUInt32LE(at + 4) !== name.length) continue;
    const start = memory.readUInt32LE(at + 8);
    found.push(memory.subarray(start, start + memory.readUInt32LE(at + 12)));
  }
  return found;
}

function languageOf(model: Buffer): string {
  const language = LANGUAGE.exec(brotliDecompressSync(model).toString('latin1', 0, BEGINNING))?.[1];
  if (language === undefined) throw new RangeError('A model says no language.');
  return language;
}
