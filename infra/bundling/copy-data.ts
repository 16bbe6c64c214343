import { cpSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Lays the files of every `data` folder below `folders` side by side in `to`. Code there is bundled, not copied.
 * Throws when two of them have one name, since one would hide the other.
 */
export function copyData(folders: readonly string[], to: string): void {
  for (const folder of findDataFolders(folders)) {
    cpSync(folder, to, { recursive: true, filter: (path) => !path.endsWith('.ts') });
  }
}

function findDataFolders(folders: readonly string[]): string[] {
  const owners = new Map<string, string>();
  const entries = folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
  for (const { name, parentPath } of entries.filter((entry) => entry.isFile())) {
    if (basename(parentPath) !== 'data' || name.endsWith('.ts')) continue;
    const owner = owners.get(name);
    if (owner !== undefined) throw new Error(`${owner} and ${parentPath} both hold ${name}`);
    owners.set(name, parentPath);
  }
  return [...new Set(owners.values())].sort();
}
