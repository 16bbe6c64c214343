import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { STAGES } from '../../infra/stage-config.ts';
import { resourceOf, synthesiseStack } from './synthesise-stack.ts';

const template = synthesiseStack();

test('the bucket keeps versions, encrypts, and shuts the public out', () => {
  template.hasResourceProperties('AWS::S3::Bucket', {
    VersioningConfiguration: { Status: 'Enabled' },
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
    },
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
  });
});

test('only TLS 1.2 and above reaches it', () => {
  const denied = (condition: object) => Match.objectLike({ Effect: 'Deny', Action: 's3:*', Condition: condition });
  template.hasResourceProperties('AWS::S3::BucketPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        denied({ Bool: { 'aws:SecureTransport': 'false' } }),
        denied({ NumericLessThan: { 's3:TlsVersion': 1.2 } }),
      ]),
    },
  });
});

test('nothing but replaced and unfinished objects ever expires', () => {
  template.hasResourceProperties('AWS::S3::Bucket', {
    LifecycleConfiguration: {
      Rules: [
        {
          Id: 'abort-unfinished-uploads',
          Status: 'Enabled',
          AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        },
        {
          Id: 'forget-replaced-uploads',
          Status: 'Enabled',
          Prefix: 'incoming/',
          ExpiredObjectDeleteMarker: true,
          NoncurrentVersionExpiration: { NoncurrentDays: STAGES.dev.retentionDays },
        },
        {
          Id: 'forget-bodies-written-twice',
          Status: 'Enabled',
          Prefix: 'bodies/',
          NoncurrentVersionExpiration: { NoncurrentDays: 1 },
        },
      ],
    },
  });
});

test('creations and removals below incoming/ are announced to the ingestion queue', () => {
  const [, bucket] = resourceOf(template, 'AWS::S3::Bucket');
  const queue = { 'Fn::GetAtt': [expect.stringMatching(/^IngestionQueue/), 'Arn'] };
  const filter = { S3Key: { Rules: [{ Name: 'prefix', Value: 'incoming/' }] } };

  expect(bucket.Properties.NotificationConfiguration).toEqual({
    QueueConfigurations: [
      { Event: 's3:ObjectCreated:*', Queue: queue, Filter: filter },
      { Event: 's3:ObjectRemoved:*', Queue: queue, Filter: filter },
    ],
  });
});

test('the queue lets S3 in before the bucket exists, for this account and this stack alone', () => {
  const [policyId, policy] = resourceOf(template, 'AWS::SQS::QueuePolicy', 'IngestionQueue');
  const [, bucket] = resourceOf(template, 'AWS::S3::Bucket');

  expect(bucket.DependsOn).toEqual([policyId]);
  expect(policy.Properties.PolicyDocument).toMatchObject({
    Statement: expect.arrayContaining([
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sqs:SendMessage',
        Principal: { Service: 's3.amazonaws.com' },
        Condition: {
          StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
          ArnLike: {
            'aws:SourceArn': { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':s3:::newsdrop-dev-*']] },
          },
        },
      }),
    ]),
  });
});
