import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import type { Endpoints } from '../../../infra/local/endpoints.ts';
import { type LocalNewsdrop, type LocalProps, startLocal } from '../../../infra/local/start-local.ts';
import { writeTinyAssembly } from './tiny-stack.ts';

/** A running Newsdrop, of this process or another. */
export interface Reached {
  readonly endpoints: Endpoints;
}

/** What the small stack's ingest function noted of an event. */
export interface Seen {
  readonly key: string;
  readonly eventName: string;
  readonly object: { readonly key: string; readonly sequencer: string; readonly size?: number; readonly eTag?: string };
  readonly messages: number;
  readonly message: {
    readonly attributes: { readonly ApproximateReceiveCount: string };
    readonly eventSourceARN: string;
  };
  readonly env: readonly string[];
  readonly remaining: number;
  readonly name: string;
}

/** A folder of its own for a test, with a small stack to start in it as often as the test likes. */
export class TinyLocal {
  readonly folder = mkdtempSync(join(tmpdir(), 'newsdrop-local-'));
  readonly synthDir: string;
  readonly #running: LocalNewsdrop[] = [];

  /** `visibilityTimeout` is in seconds. */
  constructor({ visibilityTimeout = 1 } = {}) {
    this.synthDir = writeTinyAssembly(join(this.folder, 'cdk.out'), visibilityTimeout);
  }

  async start(props: Partial<LocalProps> = {}): Promise<LocalNewsdrop> {
    const local = await startLocal({ dataDir: join(this.folder, 'data'), port: 0, synthDir: this.synthDir, ...props });
    this.#running.push(local);
    return local;
  }

  async remove(): Promise<void> {
    for (const local of this.#running) await local.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function s3Of({ endpoints }: Reached): S3Client {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return new S3Client({ endpoint: endpoints.s3, region: 'us-east-1', credentials, forcePathStyle: true });
}

/** The newest event of a key that the ingest function saw, by its sequencer; undefined if none. */
export async function seenOf({ endpoints }: Reached, key: string): Promise<Seen | undefined> {
  const notes = await Promise.all(
    ['removed', 'seen'].map((kind) =>
      fetch(`${endpoints.s3}/${endpoints.bucketName}/${kind}/${encodeURIComponent(key)}`),
    ),
  );
  const events = await Promise.all(notes.filter(({ ok }) => ok).map(async (note) => (await note.json()) as Seen));
  return events.sort((one, other) => (one.object.sequencer > other.object.sequencer ? -1 : 1))[0];
}

/** Messages of a queue that can be received now. */
export async function readyIn({ endpoints }: Reached, queueName: string): Promise<number> {
  const response = await fetch(`${endpoints.sqs}/_fauxqs/queues/${queueName}`);
  const { messages } = (await response.json()) as { messages: { ready: unknown[] } };
  return messages.ready.length;
}
