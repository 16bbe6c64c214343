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
  /** Forgets all that is kept, before anybody uses it. */
  empty(): void;
  close(): void;
}

/**
 * Opens the folder, making it if needed. Throws a StartProblem when another process holds it, and for one that is full
 * and not Newsdrop's: a mistyped path must not cost anybody their files. The lock is SQLite's, which the operating
 * system takes back however the process ends.
 */
export function openDataFolder(folder: string): DataFolder {
  const path = resolve(folder);
  makeFolder(path);
  if (readdirSync(path).length > 0 && !existsSync(join(path, STATE_FILE))) {
    throw new StartProblem(`${path} is not a Newsdrop data folder: choose an empty or a new one with --data`);
  }
  const state = lock(path);
  return { path, state, empty: () => empty(path, state), close: () => state.close() };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    throw new StartProblem(`${path} cannot be a folder: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
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

/** The state's own file stays, since it is the lock. */
function empty(path: string, state: DatabaseSync): void {
  for (const entry of readdirSync(path).filter((name) => !name.startsWith(STATE_FILE))) {
    rmSync(join(path, entry), { recursive: true, force: true });
  }
  const tables = state
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all();
  for (const { name } of tables) state.exec(`DROP TABLE "${String(name)}"`);
}
