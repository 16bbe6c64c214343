import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files under the given paths, folders walked, in a stable order, one at a time. A missing path is yielded as it is. */
export async function* walkFiles(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory()) yield* walkFiles(await childrenOf(path));
    else yield path;
  }
}

async function childrenOf(folder: string): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of await opendir(folder)) names.push(join(folder, entry.name));
  return names.sort();
}
