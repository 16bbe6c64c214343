import { ChangeMessageVisibilityBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { inBatches } from './in-batches.ts';

/** Gives received messages back to their queue at once. One that is visible already, or gone, is no error. */
export async function makeVisible(sqs: SQSClient, queueUrl: string, receiptHandles: readonly string[]): Promise<void> {
  for (const batch of inBatches(receiptHandles)) {
    const Entries = batch.map((ReceiptHandle, index) => ({ Id: String(index), ReceiptHandle, VisibilityTimeout: 0 }));
    await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: queueUrl, Entries }));
  }
}
