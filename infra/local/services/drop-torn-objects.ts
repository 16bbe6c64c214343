import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../template/narrow.ts';

const META = '.meta.json';

/**
 * Removes objects that a kill left half-written in fauxqs's folder (`<key>.data` beside `<key>.meta.json`): their
 * upload was never acknowledged, and fauxqs does not start with a description that is cut off.
 */
export function dropTornObjects(folder: string): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith(META)) continue;
    const metaPath = join(entry.parentPath, entry.name);
    const dataPath = `${metaPath.slice(0, -META.length)}.data`;
    if (isWhole(metaPath, dataPath)) continue;
    rmSync(metaPath);
    rmSync(dataPath, { force: true });
  }
}

function isWhole(metaPath: string, dataPath: string): boolean {
  try {
    const meta: unknown = JSON.parse(readFileSync(metaPath, 'utf8'));
    return isObject(meta) && meta.contentLength === statSync(dataPath).size;
  } catch {
    return false;
  }
}
