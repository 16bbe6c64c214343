import type { ObjectAndQueueService } from '../services/object-and-queue-service.ts';
import type { PlannedQueue } from '../template/deployment-plan.ts';
import { makeVisible } from './make-visible.ts';

/**
 * Makes the messages visible that an earlier run was holding when it ended: nobody works on them any more, and their
 * visibility timeout may be minutes.
 */
export async function releaseHeldMessages(
  { sqs, inspectQueue }: ObjectAndQueueService,
  queues: readonly PlannedQueue[],
): Promise<void> {
  for (const { name, url } of queues) await makeVisible(sqs, url, inspectQueue(name).held);
}
