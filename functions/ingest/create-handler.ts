import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy from '@middy/core';
import sqsPartialBatchFailure from '@middy/sqs-partial-batch-failure';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { IngestDependencies } from '../../shared/ingest/ingest-upload.ts';
import { openTurns } from '../../shared/ingest/open-turns.ts';
import type { Log } from '../../shared/log/open-log.ts';
import { processMessage } from './process-message.ts';
import { reportFailure } from './report.ts';
import { timeForFile } from './time-for-file.ts';

/**
 * The handler that ingests a batch of queue messages, each on its own: the answer names the messages to try again, and
 * nothing that happens to one touches another.
 */
export function createHandler(ingest: Omit<IngestDependencies, 'takeTurn'>, log: Log) {
  return (
    middy<SQSEvent, SQSBatchResponse>()
      .use(logMetrics(log.metrics))
      .use(sqsPartialBatchFailure({ logger: (reason, record) => reportFailure(log, reason, record) }))
      // The middleware turns the settled promises into the batch response, which middy's types cannot say.
      .handler(async ({ Records }, context) => {
        const takeTurn = openTurns(
          (bytes) => context.getRemainingTimeInMillis() >= timeForFile(bytes, ingest.maxUploadBytes),
        );
        return settle(Records.map((record) => processMessage(record, { ...ingest, takeTurn }, log)));
      })
  );
}

async function settle(messages: Promise<void>[]): Promise<SQSBatchResponse> {
  return (await Promise.allSettled(messages)) as unknown as SQSBatchResponse;
}
