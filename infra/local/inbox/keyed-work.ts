import pLimit from 'p-limit';

/** Work on many keys at once, up to a number, and on one key strictly in order. */
export class KeyedWork {
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #last = new Map<string, Promise<void>>();
  readonly #running = new Set<Promise<void>>();
  #stopped = false;

  constructor(atOnce: number) {
    this.#limit = pLimit(atOnce);
  }

  /** `work` handles its own errors. */
  add(key: string, work: () => Promise<void>): void {
    const previous = this.#last.get(key) ?? Promise.resolve();
    const next = previous.then(() => this.#limit(() => this.#run(work)));
    this.#last.set(key, next);
    void next.then(() => {
      if (this.#last.get(key) === next) this.#last.delete(key);
    });
  }

  /** Lets what runs come to its end and begins nothing more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#running);
  }

  async #run(work: () => Promise<void>): Promise<void> {
    if (this.#stopped) return;
    const running = work();
    this.#running.add(running);
    await running;
    this.#running.delete(running);
  }
}
