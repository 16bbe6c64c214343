import { expect, test } from 'vitest';
import { timeForFile } from '../../functions/ingest/time-for-file.ts';
import { STAGES } from '../../infra/stage-config.ts';
import { actionsOf, resourceOf, resourcesOf, synthesiseStack } from './synthesise-stack.ts';

const template = synthesiseStack();

test('a message has five tries, then waits in the dead-letter queue for as long as there is', () => {
  template.hasResourceProperties('AWS::SQS::Queue', {
    RedrivePolicy: { maxReceiveCount: 5 },
    SqsManagedSseEnabled: true,
  });
  template.hasResourceProperties('AWS::SQS::Queue', {
    MessageRetentionPeriod: 14 * 24 * 3600,
    SqsManagedSseEnabled: true,
  });
});

test('the mapping reports partial failures and bounds its concurrency by itself', () => {
  template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
    BatchSize: 5,
    MaximumBatchingWindowInSeconds: STAGES.dev.ingest.batchWindowSeconds,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    ScalingConfig: { MaximumConcurrency: STAGES.dev.ingest.maxConcurrency },
  });
  for (const [, { Properties }] of resourcesOf(template, 'AWS::Lambda::Function')) {
    expect(Properties).not.toHaveProperty('ReservedConcurrentExecutions');
  }
});

test('the largest file has its time, and some is left', () => {
  const [, { Properties }] = resourceOf(template, 'AWS::Lambda::Function', 'IngestionFunction');

  expect(Number(Properties.Timeout) * 1000).toBeGreaterThan(timeForFile(1, 1));
});

test('the function learns its settings from the stage', () => {
  template.hasResourceProperties('AWS::Lambda::Function', {
    Environment: {
      Variables: {
        NEWSDROP_BUCKET_NAME: { Ref: 'UploadBucket' },
        NEWSDROP_TABLE_NAME: { Ref: 'ArticleTable' },
        NEWSDROP_MAX_UPLOAD_BYTES: String(STAGES.dev.limits.maxUploadBytes),
        NEWSDROP_MAX_SUMMARY_CHARACTERS: String(STAGES.dev.limits.maxSummaryCharacters),
        NEWSDROP_RETENTION_DAYS: String(STAGES.dev.retentionDays),
        NEWSDROP_SOURCES: JSON.stringify(STAGES.dev.sources),
      },
    },
  });
});

test('the function may read uploads, keep bodies, write articles and take messages: nothing else', () => {
  expect(actionsOf(template, 'IngestionFunctionRole')).toEqual({
    'IngestionFunctionLogs.Arn': ['logs:CreateLogStream', 'logs:PutLogEvents'],
    'UploadBucket.Arn': ['s3:ListBucket', 's3:ListBucketVersions'],
    'UploadBucket.Arn/incoming/*': ['s3:GetObject', 's3:GetObjectVersion'],
    'UploadBucket.Arn/bodies/*': ['s3:GetObject', 's3:PutObject'],
    'ArticleTable.Arn': ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
    'IngestionQueue.Arn': [
      'sqs:ChangeMessageVisibility',
      'sqs:DeleteMessage',
      'sqs:GetQueueAttributes',
      'sqs:GetQueueUrl',
      'sqs:ReceiveMessage',
    ],
  });
});
