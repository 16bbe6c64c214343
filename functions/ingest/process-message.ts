import type { SQSRecord } from 'aws-lambda';
import { type IngestDependencies, ingestUpload } from '../../shared/ingest/ingest-upload.ts';
import { decodeUploadEvents } from '../../shared/ingest/upload-event.ts';
import type { Log } from '../../shared/log/open-log.ts';
import { reportResult } from './report.ts';

/**
 * Carries one queue message through. Resolves when the message may be forgotten; rejects when it must come again.
 */
export async function processMessage(message: SQSRecord, ingest: IngestDependencies, log: Log): Promise<void> {
  for (const event of decodeUploadEvents(message.body)) {
    const startedAt = ingest.now();
    const result = await ingestUpload(event, ingest);
    reportResult(log, event, result, ingest.now() - startedAt);
  }
}
