import { Worker } from 'node:worker_threads';
import type { PlannedFunction } from '../template/deployment-plan.ts';
import type { InvocationAnswer, InvocationRequest, WorkerMessage } from './worker-protocol.ts';

/** Milliseconds that Lambda gives a function to load, outside of its timeout. */
const INIT_MILLIS = 10_000;

interface InstanceProps {
  readonly planned: PlannedFunction;
  readonly environment: Readonly<Record<string, string>>;
  readonly onOutput: (text: string) => void;
}

/**
 * One running copy of a function, in a worker of its own: Lambda's execution environment. It takes one invocation at a
 * time. Once it has failed to load, died or been cut off, it is `broken` and must be replaced.
 */
export class FunctionInstance {
  readonly #worker: Worker;
  readonly #timeoutMillis: number;
  readonly #ready: Promise<InvocationAnswer | undefined>;
  #deliver: (message: WorkerMessage) => void = () => {};
  broken = false;

  constructor({ planned, environment, onOutput }: InstanceProps) {
    const { name, arn, codePath, handler, memoryMegabytes, timeout } = planned;
    this.#timeoutMillis = timeout * 1000;
    this.#worker = new Worker(new URL('./function-worker.ts', import.meta.url), {
      name,
      workerData: { name, arn, codePath, handler, memoryMegabytes },
      env: { ...environment },
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    });
    this.#worker.stdout.setEncoding('utf8').on('data', onOutput);
    this.#worker.stderr.setEncoding('utf8').on('data', onOutput);
    this.#worker.on('message', (message: WorkerMessage) => this.#deliver(message));
    this.#worker.on('error', (error) => this.#break('Runtime.UnhandledError', error));
    this.#worker.on('exit', (code) => this.#break('Runtime.ExitError', new Error(`exited with code ${code}`)));
    this.#ready = this.#wait(INIT_MILLIS, 'init').then((message) => ('ready' in message ? undefined : message));
  }

  /** Runs the handler once. An error of the function, of its runtime or of time is an answer, never a rejection. */
  async invoke(request: Omit<InvocationRequest, 'deadline'>): Promise<InvocationAnswer> {
    const initFault = await this.#ready;
    if (initFault !== undefined) return initFault;
    const answer = this.#wait(this.#timeoutMillis, request.requestId);
    this.#worker.postMessage({ ...request, deadline: Date.now() + this.#timeoutMillis });
    const message = await answer;
    return 'ready' in message ? failure('Runtime.ProtocolError', new Error('unexpected message')) : message;
  }

  async stop(): Promise<void> {
    this.broken = true;
    await this.#worker.terminate();
  }

  #wait(millis: number, what: string): Promise<WorkerMessage> {
    const { promise, resolve } = Promise.withResolvers<WorkerMessage>();
    const timer = setTimeout(() => {
      // As Lambda words it, so that a log reads the same.
      const error = new Error(`${what} Task timed out after ${(millis / 1000).toFixed(2)} seconds`);
      this.#break('Sandbox.Timedout', error);
      void this.#worker.terminate();
    }, millis);
    this.#deliver = (message) => {
      clearTimeout(timer);
      resolve(message);
    };
    return promise;
  }

  #break(errorType: string, error: unknown): void {
    if (this.broken) return;
    this.broken = true;
    this.#deliver(failure(errorType, error));
  }
}

function failure(errorType: string, error: unknown): InvocationAnswer {
  const known = error instanceof Error ? error : new Error(String(error));
  return { error: { errorType, errorMessage: known.message, trace: known.stack ?? '' } };
}
