import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { isIgnored, uploadKey } from './inbox-key.ts';

/** A file to upload: where it is, and its name for people and in the key, relative to what was named. */
export interface Upload {
  readonly path: string;
  readonly name: string;
  readonly key: string;
}

/**
 * The files among `paths` and in the folders among them, without hidden and unfinished ones of folders. Throws a
 * UsageError for a path that is not there and for two files that would become one object.
 */
export function listUploads(paths: readonly string[], base: string, source: string): Upload[] {
  const uploads = new Map<string, Upload>();
  for (const given of paths) {
    const path = resolve(base, given);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) throw new UsageError(`${given} is not there`);
    for (const file of stats.isDirectory() ? walk(path) : [path]) {
      const name = stats.isDirectory() ? relative(path, file).split(sep).join('/') : basename(file);
      const key = uploadKey(source, name);
      const other = uploads.get(key);
      if (other !== undefined && other.path !== file) {
        throw new UsageError(
          `${other.path} and ${file} would both be ${key}: drop them one after the other, or by folder`,
        );
      }
      uploads.set(key, { path: file, name, key });
    }
  }
  return [...uploads.values()];
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isIgnored(relative(folder, path).split(sep).join('/')))
    .sort();
}
