import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ENV } from '../../shared/env/env-names.ts';
import type { StageSettings } from '../stage-config.ts';
import type { ArticleTable } from './article-table.ts';
import { NodeFunction } from './node-function.ts';
import { allowEngines, hasEngines } from './optional-engines.ts';
import type { UploadBucket } from './upload-bucket.ts';

/**
 * A file of 2,000 articles, the most that is accepted, takes a minute or more of one processor. Files of a batch take
 * turns, and one that would begin too late waits for the next receive (`timeForFile`).
 */
const TIMEOUT = Duration.seconds(120);
/** What files wait for their engines comes on top of it. */
const TIMEOUT_WITH_ENGINES = Duration.seconds(130);
/** Its files are in memory at once: five of the largest that are accepted fit, ten would not. */
const BATCH_SIZE = 5;
/** Fewer would dead-letter a message that only met a busy minute (Lambda guide, SQS). */
const MAX_RECEIVES = 5;

export interface IngestionProps {
  readonly bucket: UploadBucket;
  readonly table: ArticleTable;
  readonly settings: StageSettings;
}

/** The way of an upload: the bucket's queue, its dead-letter queue and the function that makes articles of files. */
export class Ingestion extends Construct {
  readonly queue: Queue;
  readonly deadLetterQueue: Queue;
  readonly function: NodeFunction;
  /** True where the stage has optional engines. */
  readonly hasEngines: boolean;

  constructor(scope: Construct, id: string, props: IngestionProps) {
    super(scope, id);
    const { bucket, table, settings } = props;
    const { engines } = settings;
    this.hasEngines = hasEngines(engines);
    const timeout = this.hasEngines ? TIMEOUT_WITH_ENGINES : TIMEOUT;
    const batchWindow = Duration.seconds(settings.ingest.batchWindowSeconds);

    this.deadLetterQueue = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // The longest there is: a message keeps the time at which it was first sent.
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // A message must not come back while Lambda still retries its throttled batch (Lambda guide, SQS).
      visibilityTimeout: Duration.seconds(6 * timeout.toSeconds() + batchWindow.toSeconds()),
      // Enough to bridge a long outage, and still leaves a week in the dead-letter queue.
      retentionPeriod: Duration.days(7),
      deadLetterQueue: { queue: this.deadLetterQueue, maxReceiveCount: MAX_RECEIVES },
    });
    bucket.announceUploadsTo(this.queue);

    this.function = new NodeFunction(this, 'Function', {
      service: 'ingest',
      entry: this.hasEngines ? 'handler-with-engines.ts' : 'handler.ts',
      description: 'Makes articles of uploaded files',
      // One whole vCPU: parsing and tagging are work for the processor.
      memorySize: 1769,
      timeout,
      logRetentionDays: settings.logRetentionDays,
      data: ['shared'],
    });
    this.function.bind(ENV.bucketName, bucket.bucketName, (grantee) => {
      bucket.grantReadUploads(grantee);
      bucket.grantReadWriteBodies(grantee);
    });
    this.function.bind(ENV.tableName, table.tableName, (grantee) => table.grantReadWrite(grantee));
    this.function.set(ENV.maxUploadBytes, settings.limits.maxUploadBytes);
    this.function.set(ENV.maxSummaryCharacters, settings.limits.maxSummaryCharacters);
    this.function.set(ENV.sources, JSON.stringify(settings.sources));
    this.function.set(ENV.retentionDays, settings.retentionDays);
    if (this.hasEngines && engines !== undefined) allowEngines(this.function, engines);
    this.function.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: BATCH_SIZE,
        maxBatchingWindow: batchWindow,
        reportBatchItemFailures: true,
        // Not reserved concurrency: the poller would go on receiving, be throttled, and dead-letter good messages.
        maxConcurrency: settings.ingest.maxConcurrency,
      }),
    );
  }
}
