import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';

/** The functions' log groups: a file each in the data folder, which a run goes on with. */
export class FunctionLogs {
  readonly #folder: string;
  readonly #streams = new Map<string, WriteStream>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  write(logicalId: string, text: string): void {
    let stream = this.#streams.get(logicalId);
    if (stream === undefined) {
      stream = createWriteStream(join(this.#folder, `${logicalId}.log`), { flags: 'a' });
      this.#streams.set(logicalId, stream);
    }
    stream.write(text);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#streams.values()].map((stream) => new Promise<void>((done) => stream.end(done))));
  }
}
