import type { FunctionPool } from '../runtime/function-pool.ts';
import type { ObjectAndQueueService } from '../services/object-and-queue-service.ts';
import type { DeploymentPlan } from '../template/deployment-plan.ts';
import { QueuePoller } from './queue-poller.ts';

/** Pollers of all mappings of a plan. */
export class QueuePollers {
  readonly #pollers: readonly { readonly poller: QueuePoller; readonly queueName: string }[];
  readonly #service: ObjectAndQueueService;

  constructor(
    plan: DeploymentPlan,
    service: ObjectAndQueueService,
    pools: ReadonlyMap<string, FunctionPool>,
    log: (line: string) => void,
  ) {
    this.#service = service;
    this.#pollers = plan.mappings.map((mapping) => {
      const queue = plan.queues.find(({ arn }) => arn === mapping.queueArn);
      const pool = pools.get(mapping.functionArn);
      if (queue === undefined || pool === undefined) throw new Error(`${mapping.logicalId} joins what is not there`);
      return { queueName: queue.name, poller: new QueuePoller({ mapping, queue, pool, log, sqs: service.sqs }) };
    });
  }

  start(): void {
    for (const { poller } of this.#pollers) poller.start();
  }

  /** True when no message is waiting or worked on, except for those that wait for their retry. */
  isIdle(): boolean {
    return this.#pollers.every(({ poller, queueName }) => {
      const { ready, held } = this.#service.inspectQueue(queueName);
      return ready === 0 && poller.isIdle(held);
    });
  }

  /** Resolves when the batches that are being worked on are finished. */
  async stop(): Promise<void> {
    await Promise.all(this.#pollers.map(({ poller }) => poller.stop()));
  }
}
