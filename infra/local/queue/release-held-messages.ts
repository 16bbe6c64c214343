import { ChangeMessageVisibilityCommand } from '@aws-sdk/client-sqs';
import type { ObjectAndQueueService } from '../services/object-and-queue-service.ts';
import type { PlannedQueue } from '../template/deployment-plan.ts';

/**
 * Makes the messages visible that an earlier run was holding when it ended: nobody works on them any more, and their
 * visibility timeout may be minutes.
 */
export async function releaseHeldMessages(
  service: ObjectAndQueueService,
  queues: readonly PlannedQueue[],
): Promise<void> {
  for (const { name, url } of queues) {
    for (const ReceiptHandle of service.inspectQueue(name).held) {
      await service.sqs.send(
        new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 }),
      );
    }
  }
}
