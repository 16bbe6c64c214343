import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { SQSRecord } from 'aws-lambda';
import { NewsdropError } from '../../shared/errors/newsdrop-error.ts';
import type { IngestResult } from '../../shared/ingest/ingest-upload.ts';
import type { UploadEvent } from '../../shared/ingest/upload-event.ts';
import { EVENTS, METRICS } from '../../shared/log/event-names.ts';
import type { Log } from '../../shared/log/open-log.ts';

/** Tells what became of a file: one line for people, counts for alarms. */
export function reportResult({ logger, metrics }: Log, event: UploadEvent, result: IngestResult, millis: number): void {
  const file = { key: event.key, versionId: event.versionId, millis };
  switch (result.done) {
    case 'ingested':
      metrics.addMetric(METRICS.filesIngested, MetricUnit.Count, 1);
      metrics.addMetric(METRICS.articlesStored, MetricUnit.Count, result.receipt.articles.length);
      logger.info(EVENTS.fileIngested, { ...file, articles: result.receipt.articles.length });
      break;
    case 'rejected':
      metrics.addMetric(METRICS.filesRejected, MetricUnit.Count, 1);
      logger.warn(EVENTS.fileRejected, { ...file, problem: result.receipt.problem });
      break;
    case 'withdrawn':
      metrics.addMetric(METRICS.filesWithdrawn, MetricUnit.Count, 1);
      logger.info(EVENTS.fileWithdrawn, { ...file, articles: result.receipt.articles.length });
      break;
    default:
      logger.info(EVENTS.nothingToDo, { ...file, reason: result.done });
  }
}

/** Tells of a message that will come again, or end in the dead-letter queue. */
export function reportFailure({ logger, metrics }: Log, reason: unknown, message: SQSRecord): void {
  metrics.addMetric(METRICS.messagesFailed, MetricUnit.Count, 1);
  logger.error(EVENTS.messageFailed, {
    messageId: message.messageId,
    receives: message.attributes.ApproximateReceiveCount,
    code: reason instanceof NewsdropError ? reason.code : 'unexpected',
    error: reason instanceof Error ? reason : new Error(String(reason)),
  });
}
