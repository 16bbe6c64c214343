import { ChangeMessageVisibilityBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { inBatches } from './in-batches.ts';

/** Seconds. fauxqs 2.4.1 fails on 0 when its queues are on disk: it writes no receive count, which its table demands. */
const SOON = 1;

/** Gives received messages back to their queue in a second. One that is visible already, or gone, is no error. */
export async function makeVisible(sqs: SQSClient, queueUrl: string, receiptHandles: readonly string[]): Promise<void> {
  for (const batch of inBatches(receiptHandles)) {
    const Entries = batch.map((ReceiptHandle, index) => ({
      Id: String(index),
      ReceiptHandle,
      VisibilityTimeout: SOON,
    }));
    await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: queueUrl, Entries }));
  }
}
