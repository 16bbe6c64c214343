import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy from '@middy/core';
import sqsPartialBatchFailure from '@middy/sqs-partial-batch-failure';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { openTurns } from '../../shared/ingest/open-turns.ts';
import { openLog } from '../../shared/log/open-log.ts';
import { openIngest } from './open-ingest.ts';
import { processMessage } from './process-message.ts';
import { reportFailure } from './report.ts';
import { timeForFile } from './time-for-file.ts';

const log = openLog('ingest');
const ingest = openIngest();

/**
 * Ingests a batch of queue messages, each on its own: the answer names the messages to try again, and nothing that
 * happens to one touches another.
 */
export const handler = middy<SQSEvent, SQSBatchResponse>()
  .use(logMetrics(log.metrics))
  .use(sqsPartialBatchFailure({ logger: (reason, record) => reportFailure(log, reason, record) }))
  // The middleware turns the settled promises into the batch response, which middy's types cannot say.
  .handler(async ({ Records }, context) => {
    const takeTurn = openTurns(
      (bytes) => context.getRemainingTimeInMillis() >= timeForFile(bytes, ingest.maxUploadBytes),
    );
    return settle(Records.map((record) => processMessage(record, { ...ingest, takeTurn }, log)));
  });

async function settle(messages: Promise<void>[]): Promise<SQSBatchResponse> {
  return (await Promise.allSettled(messages)) as unknown as SQSBatchResponse;
}
