import type { SQSRecord } from 'aws-lambda';
import { type IngestDependencies, ingestUpload } from '../../shared/ingest/ingest-upload.ts';
import { decodeUploadEvent, eventRecords } from '../../shared/ingest/upload-event.ts';
import type { Log } from '../../shared/log/open-log.ts';
import { reportResult } from './report.ts';

/**
 * Carries one queue message through, each of its records whatever becomes of the others. Resolves when the message may
 * be forgotten; rejects, with the first fault, when it must come again.
 */
export async function processMessage(message: SQSRecord, ingest: IngestDependencies, log: Log): Promise<void> {
  const faults: unknown[] = [];
  for (const record of eventRecords(message.body)) {
    try {
      await processRecord(record, ingest, log);
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw faults[0];
}

async function processRecord(record: unknown, ingest: IngestDependencies, log: Log): Promise<void> {
  const event = decodeUploadEvent(record);
  if (event === undefined) return;
  const startedAt = ingest.now();
  const result = await ingestUpload(event, ingest);
  reportResult(log, event, result, ingest.now() - startedAt);
}
