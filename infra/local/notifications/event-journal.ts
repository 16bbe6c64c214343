import type { DatabaseSync } from 'node:sqlite';

/** An object as the queue was last told of it. */
export interface ToldObject {
  readonly key: string;
  readonly eTag: string;
}

/**
 * What the queues have been told of each object. A process that ends between an upload and its message leaves a
 * difference between this and the bucket, which the next start makes good.
 */
export class EventJournal {
  readonly #state: DatabaseSync;

  constructor(state: DatabaseSync) {
    state.exec(`
      CREATE TABLE IF NOT EXISTS told_objects (bucket TEXT, key TEXT, etag TEXT NOT NULL, PRIMARY KEY (bucket, key));
      CREATE TABLE IF NOT EXISTS tested_notifications (bucket TEXT, queue TEXT, PRIMARY KEY (bucket, queue));
    `);
    this.#state = state;
  }

  toldCreated(bucket: string, { key, eTag }: ToldObject): void {
    this.#state.prepare('INSERT OR REPLACE INTO told_objects VALUES (?, ?, ?)').run(bucket, key, eTag);
  }

  /** Called before an object goes: it stays here until its removal is told, even if its upload never was. */
  owesRemoval(bucket: string, key: string): void {
    this.#state.prepare("INSERT OR IGNORE INTO told_objects VALUES (?, ?, '')").run(bucket, key);
  }

  toldRemoved(bucket: string, key: string): void {
    this.#state.prepare('DELETE FROM told_objects WHERE bucket = ? AND key = ?').run(bucket, key);
  }

  objectsOf(bucket: string): Map<string, string> {
    const rows = this.#state.prepare('SELECT key, etag FROM told_objects WHERE bucket = ?').all(bucket);
    return new Map(rows.map(({ key, etag }) => [String(key), String(etag)]));
  }

  /** True once for each pair of bucket and queue. */
  isFirstTest(bucket: string, queueArn: string): boolean {
    const insert = this.#state.prepare('INSERT OR IGNORE INTO tested_notifications VALUES (?, ?)');
    return insert.run(bucket, queueArn).changes > 0;
  }
}
