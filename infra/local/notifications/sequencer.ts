import type { DatabaseSync } from 'node:sqlite';

/** Hex digits, as many as S3 writes today: a width that never changes. */
const WIDTH = 18;
/** Below the milliseconds, room for the events of one of them. */
const COUNTER_BITS = 24n;

/**
 * S3's `sequencer`: hex text that grows from one event of a key to the next, also across restarts and when the clock
 * is set back.
 */
export class Sequencer {
  readonly #state: DatabaseSync;
  #last: bigint;

  constructor(state: DatabaseSync) {
    state.exec('CREATE TABLE IF NOT EXISTS sequencer (id INTEGER PRIMARY KEY CHECK (id = 1), last TEXT NOT NULL)');
    this.#state = state;
    const row = state.prepare('SELECT last FROM sequencer').get();
    this.#last = row === undefined ? 0n : BigInt(`0x${String(row.last)}`);
  }

  next(): string {
    const now = BigInt(Date.now()) << COUNTER_BITS;
    this.#last = now > this.#last ? now : this.#last + 1n;
    const sequencer = this.#last.toString(16).toUpperCase().padStart(WIDTH, '0');
    this.#state.prepare('INSERT OR REPLACE INTO sequencer VALUES (1, ?)').run(sequencer);
    return sequencer;
  }
}
