import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ArticleTable } from './constructs/article-table.ts';
import { EmbargoRelease } from './constructs/embargo-release.ts';
import { Ingestion } from './constructs/ingestion.ts';
import { Monitoring } from './constructs/monitoring.ts';
import { ReadApi } from './constructs/read-api.ts';
import { UploadBucket } from './constructs/upload-bucket.ts';
import type { StageSettings } from './stage-config.ts';

export interface NewsdropStackProps extends StackProps {
  readonly settings: StageSettings;
}

/** Newsdrop, whole: one stage of it. */
export class NewsdropStack extends Stack {
  constructor(scope: Construct, id: string, props: NewsdropStackProps) {
    super(scope, id, props);
    const { settings } = props;

    const bucket = new UploadBucket(this, 'Uploads', { retentionDays: settings.retentionDays });
    const table = new ArticleTable(this, 'Articles', { protectFromDeletion: settings.protectFromDeletion });
    const ingestion = new Ingestion(this, 'Ingestion', { bucket, table, settings });
    const readApi = new ReadApi(this, 'ReadApi', { bucket, table, settings });
    const embargoRelease = new EmbargoRelease(this, 'EmbargoRelease', { bucket, table, settings });
    new Monitoring(this, 'Monitoring', { alarms: settings.alarms, ingestion, readApi, embargoRelease });

    const outputs = {
      UploadBucketName: bucket.bucketName,
      ApiUrl: readApi.url,
      IngestionQueueUrl: ingestion.queue.queueUrl,
      IngestionDeadLetterQueueUrl: ingestion.deadLetterQueue.queueUrl,
      IngestionDeadLetterQueueArn: ingestion.deadLetterQueue.queueArn,
      ReleaseDeadLetterQueueUrl: embargoRelease.deadLetterQueue.queueUrl,
      IngestFunctionName: ingestion.function.functionName,
      IngestLogGroupName: ingestion.function.logGroup.logGroupName,
      ReadLogGroupName: readApi.function.logGroup.logGroupName,
      AccessLogGroupName: readApi.accessLogs.logGroupName,
      ReleaseFunctionName: embargoRelease.function.functionName,
      ReleaseLogGroupName: embargoRelease.function.logGroup.logGroupName,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
