import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { FunctionPool } from '../runtime/function-pool.ts';
import type { PlannedMapping, PlannedQueue } from '../template/deployment-plan.ts';
import { failedMessages } from './failed-messages.ts';
import { inBatches, MAX_MESSAGES } from './in-batches.ts';
import { makeVisible } from './make-visible.ts';
import { sqsEvent } from './sqs-event.ts';

/** Seconds; the longest that SQS lets a receiver wait. */
const LONG_POLL = 20;
/** Milliseconds before another try when the queue itself does not answer. */
const FAULT_PAUSE = 500;

export interface QueuePollerProps {
  readonly mapping: PlannedMapping;
  readonly queue: PlannedQueue;
  readonly sqs: SQSClient;
  readonly pool: FunctionPool;
  readonly log: (line: string) => void;
}

/**
 * Lambda's event source mapping for a queue. Gathers batches, invokes the function, deletes what succeeded; what
 * failed stays hidden until its visibility timeout ends, as it does with Lambda.
 */
export class QueuePoller {
  readonly #props: QueuePollerProps;
  readonly #stop = new AbortController();
  readonly #loops: Promise<void>[] = [];
  /** Receipt handles of failed messages, hidden until they come again. */
  readonly #hidden = new Set<string>();
  #busy = 0;

  constructor(props: QueuePollerProps) {
    this.#props = props;
  }

  start(): void {
    const { mapping, pool } = this.#props;
    const loops = Math.min(mapping.maxConcurrency ?? pool.size, pool.size);
    for (let loop = 0; loop < loops; loop += 1) this.#loops.push(this.#poll());
  }

  /**
   * True when no batch is worked on and nobody holds a message but the wait for its retry. `held` are the receipt
   * handles of all messages that are hidden.
   */
  isIdle(held: readonly string[]): boolean {
    return this.#busy === 0 && held.every((handle) => this.#hidden.has(handle));
  }

  /** Ends the loops: a batch that is being worked on is finished, one that is only gathered goes back to the queue. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#loops);
  }

  async #poll(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      try {
        const first = await this.#receive(MAX_MESSAGES, LONG_POLL);
        if (first.length === 0) continue;
        this.#busy += 1;
        await this.#work(first).finally(() => {
          this.#busy -= 1;
        });
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        this.#props.log(`the queue ${this.#props.queue.name} does not answer: ${error}`);
        await new Promise((resolve) => setTimeout(resolve, FAULT_PAUSE));
      }
    }
  }

  async #work(first: Message[]): Promise<void> {
    const { mapping, queue, pool } = this.#props;
    const batch = await this.#gather(first);
    if (this.#stop.signal.aborted) {
      const handles = batch.map(({ ReceiptHandle }) => ReceiptHandle ?? '');
      return makeVisible(this.#props.sqs, queue.url, handles);
    }
    const answer = await pool.invoke(sqsEvent(batch, queue.arn));
    const ids = batch.map(({ MessageId }) => MessageId ?? '');
    const failed = failedMessages(ids, answer, mapping.reportsItemFailures);
    for (const { MessageId, ReceiptHandle } of batch) {
      if (failed.has(MessageId ?? '')) this.#hidden.add(ReceiptHandle ?? '');
    }
    await this.#delete(batch.filter(({ MessageId }) => !failed.has(MessageId ?? '')));
  }

  /** A window lets a batch wait to be filled; without one the function is called with what is there. */
  async #gather(first: Message[]): Promise<Message[]> {
    const { batchSize, window } = this.#props.mapping;
    const batch = [...first];
    const end = Date.now() + window * 1000;
    while (batch.length < batchSize && !this.#stop.signal.aborted) {
      const left = Math.ceil((end - Date.now()) / 1000);
      if (left <= 0) break;
      try {
        batch.push(
          ...(await this.#receive(Math.min(MAX_MESSAGES, batchSize - batch.length), Math.min(left, LONG_POLL))),
        );
      } catch {
        // What is gathered already must still be worked on, or given back.
        break;
      }
    }
    return batch;
  }

  async #receive(most: number, wait: number): Promise<Message[]> {
    const command = new ReceiveMessageCommand({
      QueueUrl: this.#props.queue.url,
      MaxNumberOfMessages: Math.min(most, this.#props.mapping.batchSize),
      WaitTimeSeconds: wait,
      MessageSystemAttributeNames: ['All'],
    });
    const { Messages } = await this.#props.sqs.send(command, { abortSignal: this.#stop.signal });
    return Messages ?? [];
  }

  async #delete(messages: readonly Message[]): Promise<void> {
    for (const batch of inBatches(messages)) {
      const Entries = batch.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
      await this.#props.sqs.send(new DeleteMessageBatchCommand({ QueueUrl: this.#props.queue.url, Entries }));
    }
  }
}
