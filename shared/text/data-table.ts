import { readFileSync } from 'node:fs';
import { zstdDecompressSync } from 'node:zlib';
import { once } from './once.ts';

/** How a packed file begins: RFC 8878, section 3.1.1. */
const ZSTANDARD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/**
 * A data table that is read from its file when it is first asked for, and kept.
 *
 * Callers name the file `new URL('./data/<file>', import.meta.url)`: that finds it in the room's `data` folder from the
 * sources, and in the `data` folder beside the bundle once the room is bundled. So file names are unique in all rooms.
 * Beside the bundle tables lie packed with Zstandard; `parse` is given the bytes of the source either way.
 *
 * @throws the file system's error when the table is missing: a broken deployment, never a fault of an article
 */
export function dataTable<T>(file: URL, parse: (bytes: Buffer) => T): () => T {
  return once(() => parse(unpack(readFileSync(file))));
}

function unpack(bytes: Buffer): Buffer {
  return bytes.subarray(0, ZSTANDARD.length).equals(ZSTANDARD) ? zstdDecompressSync(bytes) : bytes;
}

/** The rows of a tab-separated table; empty lines and lines that start with `#` are comments. */
export function parseRows(bytes: Buffer): string[][] {
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** The words of a table whose rows begin with a kind and end with words, separated by `|`: by kind, in the table's order. */
export function parseWordLists(bytes: Buffer): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const row of parseRows(bytes)) {
    const kind = row[0] ?? '';
    lists.set(kind, [...(lists.get(kind) ?? []), ...wordsOf(row)]);
  }
  return lists;
}

/** The words in the last cell of a row, separated by `|`. */
export function wordsOf(row: readonly string[]): string[] {
  return (row.at(-1) ?? '').split('|');
}
