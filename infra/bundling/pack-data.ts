import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';

/** Higher ones win a fiftieth and take five to ten times as long at every synthesis. */
const LEVEL = 9;

/**
 * Lays the files of every `data` folder below `folders` side by side in `to`, each packed under its own name. Code there
 * is bundled, not laid out. Throws when two of them have one name, since one would hide the other.
 */
export function packData(folders: readonly string[], to: string): void {
  for (const [name, folder] of findData(folders)) packTable(readFileSync(join(folder, name)), name, to);
}

/** Lays a table in `to`, packed with Zstandard, or as it is where packing wins nothing: `dataTable` reads both. */
export function packTable(plain: Uint8Array, name: string, to: string): void {
  const packed = zstdCompressSync(plain, { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } });
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, name), packed.length < plain.length ? packed : plain);
}

/** By name, the folder that holds it. */
function findData(folders: readonly string[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const entries = folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
  for (const { name, parentPath } of entries.filter((entry) => entry.isFile())) {
    if (basename(parentPath) !== 'data' || name.endsWith('.ts')) continue;
    const owner = owners.get(name);
    if (owner !== undefined) throw new Error(`${owner} and ${parentPath} both hold ${name}`);
    owners.set(name, parentPath);
  }
  return owners;
}
