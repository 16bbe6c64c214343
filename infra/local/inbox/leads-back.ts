import { lstatSync, realpathSync } from 'node:fs';
import { dirname, sep } from 'node:path';

/**
 * True for a link to a folder that it lies in, or above it: following such a link would never end.
 *
 * @param path below `root`
 */
export function leadsBack(path: string, root: string): boolean {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return false;
  const target = realPath(path);
  if (target === undefined) return false;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (`${realPath(folder)}${sep}`.startsWith(`${target}${sep}`)) return true;
    if (folder === root || folder === dirname(folder)) return false;
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
