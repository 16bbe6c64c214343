import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartProblem } from './start-problem.ts';

const STATE_FILE = 'state.db';

/** The folder that holds everything one Newsdrop keeps, and the lock that lets one process at a time use it. */
export interface DataFolder {
  readonly path: string;
  /** What Newsdrop itself remembers; each room makes its own tables. */
  readonly state: DatabaseSync;
  close(): void;
}

/**
 * Opens the folder, making it if needed; with `fresh` it is emptied first. Throws a StartProblem when another process
 * holds it. The lock is SQLite's, which the operating system takes back however the process ends.
 */
export function openDataFolder(folder: string, { fresh }: { fresh: boolean }): DataFolder {
  const path = resolve(folder);
  mkdirSync(path, { recursive: true });
  if (fresh) empty(path);
  const state = lock(path);
  return { path, state, close: () => state.close() };
}

function lock(path: string): DatabaseSync {
  const state = new DatabaseSync(join(path, STATE_FILE), { timeout: 0 });
  try {
    state.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    state.exec('BEGIN EXCLUSIVE; COMMIT;');
  } catch (error) {
    state.close();
    throw new StartProblem(`${path} is in use by another running Newsdrop: stop that one, or choose another --data`, {
      cause: error,
    });
  }
  return state;
}

/** Only a folder that Newsdrop made is emptied: a mistyped path must not cost anybody their files. */
function empty(path: string): void {
  const entries = readdirSync(path);
  if (entries.length === 0) return;
  if (!existsSync(join(path, STATE_FILE))) throw new StartProblem(`${path} is not a Newsdrop data folder: not emptied`);
  lock(path).close();
  for (const entry of entries) rmSync(join(path, entry), { recursive: true, force: true });
}
