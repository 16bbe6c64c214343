import type { DatabaseSync } from 'node:sqlite';

/** A file of the inbox as it was last uploaded. */
export interface UploadedFile {
  readonly md5: string;
  /** Milliseconds since 1970. */
  readonly uploadedAt: number;
  /** True when people have been told what came of it. */
  readonly told: boolean;
}

/** Which objects came from an inbox, and of which bytes. */
export class UploadsRecord {
  readonly #state: DatabaseSync;
  readonly #folder: string;

  /** @param folder the inbox, as an absolute path: what came from another one is not missing from this one */
  constructor(state: DatabaseSync, folder: string) {
    state.exec(`CREATE TABLE IF NOT EXISTS inbox_uploads (
      key TEXT PRIMARY KEY, md5 TEXT NOT NULL, uploaded_at INTEGER NOT NULL, told INTEGER NOT NULL,
      folder TEXT NOT NULL
    )`);
    this.#state = state;
    this.#folder = folder;
  }

  /** The keys of what came from this inbox. */
  keys(): string[] {
    return this.#state
      .prepare('SELECT key FROM inbox_uploads WHERE folder = ?')
      .all(this.#folder)
      .map(({ key }) => String(key));
  }

  find(key: string): UploadedFile | undefined {
    const row = this.#state.prepare('SELECT md5, uploaded_at, told FROM inbox_uploads WHERE key = ?').get(key);
    return row && { md5: String(row.md5), uploadedAt: Number(row.uploaded_at), told: row.told === 1 };
  }

  put(key: string, { md5, uploadedAt, told }: UploadedFile): void {
    const insert = this.#state.prepare('INSERT OR REPLACE INTO inbox_uploads VALUES (?, ?, ?, ?, ?)');
    insert.run(key, md5, uploadedAt, Number(told), this.#folder);
  }

  setTold(key: string): void {
    this.#state.prepare('UPDATE inbox_uploads SET told = 1 WHERE key = ?').run(key);
  }

  remove(key: string): void {
    this.#state.prepare('DELETE FROM inbox_uploads WHERE key = ?').run(key);
  }
}
