import { readFile, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Article } from '../../shared/article/article.ts';
import { INCOMING_PREFIX } from '../../shared/env/bucket-prefixes.ts';
import { isPermanent } from '../../shared/errors/newsdrop-error.ts';
import { type MakingDepth, makeArticles } from '../../shared/ingest/make-articles.ts';
import { tooLarge } from '../../shared/ingest/too-large.ts';

/** What `inspect` says of one file. */
export type Inspection =
  | { readonly path: string; readonly format: string; readonly charset?: string; readonly articles: Article[] }
  | { readonly path: string; readonly problem: { readonly code: string; readonly detail: string } };

/** As the stages have it by default: what the pipeline would refuse, inspect refuses. */
const INSPECT_LIMITS = { maxUploadBytes: 10_000_000, maxSummaryCharacters: 400 };

const SOURCE_ID = 'inspect';

/** Makes articles of one file as the ingest function would, had it been uploaded now. Never throws for what is in a file. */
export async function inspectFile(path: string, depth: MakingDepth): Promise<Inspection> {
  try {
    const bytes = await readLimited(path);
    const now = new Date().toISOString();
    const key = `${INCOMING_PREFIX}${SOURCE_ID}/${keyPathOf(path)}`;
    const upload = { key, uploadedAt: now, sequencer: '0', source: { id: SOURCE_ID } };
    const settings = { maxSummaryCharacters: INSPECT_LIMITS.maxSummaryCharacters, depth };
    const { states, patches: _patches, rulings: _rulings, ...found } = await makeArticles(bytes, upload, settings, now);
    return { path, ...found, articles: states.map(({ article }) => article) };
  } catch (error) {
    return { path, problem: problemOf(error) };
  }
}

/** The path below the folder that the command runs in, or all of it where it leads elsewhere. */
function keyPathOf(path: string): string {
  const below = relative('.', path);
  return (below.startsWith('..') ? resolve(path) : below).split(sep).filter(Boolean).join('/');
}

/** Faults of the file system that a person can do something about, by their errno. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'The file may not be read.',
  ELOOP: 'The link leads in a circle.',
};

const NOT_A_FILE = 'This is neither a file nor a folder.';

class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

async function readLimited(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  if (!found.isFile()) throw new UnreadableError(found.isDirectory() ? 'The folder may not be listed.' : NOT_A_FILE);
  if (found.size > INSPECT_LIMITS.maxUploadBytes) throw tooLarge(INSPECT_LIMITS.maxUploadBytes);
  return readFile(path);
}

function problemOf(error: unknown): { code: string; detail: string } {
  if (isPermanent(error)) return { code: error.code, detail: error.message };
  if (error instanceof UnreadableError) return { code: 'unreadable', detail: error.message };
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return { code: 'unreadable', detail: FAULTS[String(error.code)] ?? error.message };
  }
  return { code: 'unexpected', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
