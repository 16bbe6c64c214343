import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ParsedFile } from '../../../shared/parse/format.ts';
import { parseFile } from '../../../shared/parse/parse-file.ts';

/** The development data of wires and feeds, beside the checkout. */
export const CORPUS = resolve(import.meta.dirname, '../../../../shared/corpus/wire');

/** Whether it is on this machine. */
export function hasCorpus(): boolean {
  return existsSync(CORPUS);
}

/** The paths of a folder's files, below it at any depth, that end so. */
export function filesOf(folder: string, ending: string): string[] {
  const root = join(CORPUS, folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(CORPUS, join(entry.parentPath, entry.name)))
    .sort();
}

/** A file as it is, one character a byte. */
export function bytesOf(path: string): string {
  return readFileSync(join(CORPUS, path), 'latin1');
}

/** A file of JSON. */
export function jsonOf(path: string): unknown {
  return JSON.parse(readFileSync(join(CORPUS, path), 'utf8'));
}

/** What a file is parsed into; nothing when it is refused. */
export async function parsed(path: string): Promise<ParsedFile | undefined> {
  const context = { key: `incoming/bench/${path}`, source: { id: 'bench' }, uploadedAt: '2025-06-10T00:00:00Z' };
  try {
    return await parseFile(readFileSync(join(CORPUS, path)), context);
  } catch {
    return undefined;
  }
}
