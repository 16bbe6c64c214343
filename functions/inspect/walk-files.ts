import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files under the given paths, folders walked, in a stable order, one at a time. Links are followed, and no folder
 * is walked twice on their account. A path that is missing and a folder that may not be listed are yielded as they are.
 */
export async function* walkFiles(paths: readonly string[], walked = new Set<string>()): AsyncGenerator<string> {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isDirectory()) {
      yield path;
      continue;
    }
    const folder = `${found.dev}:${found.ino}`;
    if (walked.has(folder)) continue;
    walked.add(folder);
    const children = await childrenOf(path).catch(() => undefined);
    if (children === undefined) yield path;
    else yield* walkFiles(children, walked);
  }
}

async function childrenOf(folder: string): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of await opendir(folder)) names.push(join(folder, entry.name));
  return names.sort();
}
