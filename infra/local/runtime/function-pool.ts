import { randomUUID } from 'node:crypto';
import type { PlannedFunction } from '../template/deployment-plan.ts';
import { FunctionInstance } from './function-instance.ts';
import type { InvocationAnswer } from './worker-protocol.ts';

/** Bytes of a synchronous answer (https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html). */
const MAX_ANSWER_BYTES = 6_291_556;

export interface FunctionPoolProps {
  readonly planned: PlannedFunction;
  readonly environment: Readonly<Record<string, string>>;
  /** Instances at most: what a mapping's maxConcurrency or the machine's cores allow. */
  readonly size: number;
  readonly log: (text: string) => void;
}

/** One function of the stack: instances are started as they are needed and kept, and callers wait their turn. */
export class FunctionPool {
  readonly #props: FunctionPoolProps;
  readonly #instances = new Set<FunctionInstance>();
  readonly #idle: FunctionInstance[] = [];
  readonly #turns: (() => void)[] = [];
  #running = 0;
  #stopped = false;

  constructor(props: FunctionPoolProps) {
    this.#props = props;
  }

  get size(): number {
    return this.#props.size;
  }

  /** Invokes the function once. What goes wrong in it is an answer, which is also logged. */
  async invoke(event: unknown): Promise<InvocationAnswer> {
    if (this.#running >= this.#props.size) await new Promise<void>((resolve) => this.#turns.push(resolve));
    else this.#running += 1;
    if (this.#stopped) return this.#refuse();
    const instance = this.#takeInstance();
    try {
      const request = { event: JSON.stringify(event), requestId: randomUUID() };
      const answer = checkSize(await instance.invoke(request));
      if ('error' in answer && !this.#stopped) this.#props.log(`ERROR ${JSON.stringify(answer.error)}\n`);
      return answer;
    } finally {
      await this.#giveBack(instance);
    }
  }

  /** Ends every instance at once; invocations that run are answered with an error. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all([...this.#instances].map((instance) => instance.stop()));
  }

  #takeInstance(): FunctionInstance {
    for (let idle = this.#idle.pop(); idle !== undefined; idle = this.#idle.pop()) {
      if (!idle.broken) return idle;
      this.#instances.delete(idle);
    }
    const { planned, environment, log } = this.#props;
    const instance = new FunctionInstance({ planned, environment, onOutput: log });
    this.#instances.add(instance);
    return instance;
  }

  async #giveBack(instance: FunctionInstance): Promise<void> {
    if (instance.broken) {
      this.#instances.delete(instance);
      await instance.stop();
    } else {
      this.#idle.push(instance);
    }
    this.#passTurn();
  }

  /** A turn goes over with its place, so that `running` stays. */
  #passTurn(): void {
    const next = this.#turns.shift();
    if (next === undefined) this.#running -= 1;
    else next();
  }

  #refuse(): InvocationAnswer {
    this.#passTurn();
    return { error: { errorType: 'Stopped', errorMessage: 'the function is being stopped', trace: '' } };
  }
}

function checkSize(answer: InvocationAnswer): InvocationAnswer {
  if ('error' in answer || Buffer.byteLength(answer.payload) <= MAX_ANSWER_BYTES) return answer;
  const errorMessage = `Response payload size exceeded maximum allowed payload size (${MAX_ANSWER_BYTES} bytes).`;
  return { error: { errorType: 'Function.ResponseSizeTooLarge', errorMessage, trace: '' } };
}
