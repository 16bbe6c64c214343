import type { InvocationAnswer } from '../runtime/worker-protocol.ts';
import { isObject } from '../template/narrow.ts';

/**
 * Which messages of a batch come again. Without ReportBatchItemFailures it is all or none. With it, those that the
 * answer names; an answer that cannot be read, or names a message that is not of the batch, fails them all
 * (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html).
 */
export function failedMessages(
  messageIds: readonly string[],
  answer: InvocationAnswer,
  reportsItemFailures: boolean,
): ReadonlySet<string> {
  const all = new Set(messageIds);
  if ('error' in answer) return all;
  if (!reportsItemFailures) return new Set();
  const result: unknown = JSON.parse(answer.payload);
  if (result === null) return new Set();
  if (!isObject(result)) return all;
  const failures: unknown = result.batchItemFailures ?? [];
  if (!Array.isArray(failures)) return all;
  const failed = new Set<string>();
  for (const failure of failures) {
    const id: unknown = isObject(failure) ? failure.itemIdentifier : undefined;
    if (typeof id !== 'string' || !all.has(id)) return all;
    failed.add(id);
  }
  return failed;
}
