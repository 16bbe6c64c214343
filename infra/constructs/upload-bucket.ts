import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Effect, Grant, type IGrantable, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  EventType,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { BODIES_PREFIX, INCOMING_PREFIX } from '../../shared/env/bucket-prefixes.ts';

/** A new logical id would be a new, empty bucket: moving this construct must not change it. */
const LOGICAL_ID = 'UploadBucket';

export interface UploadBucketProps {
  /** Days that replaced and deleted uploads can still be read by their version. */
  readonly retentionDays: number;
}

/** Where newsrooms drop their files, and where long bodies are kept. It outlives the stack. */
export class UploadBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, props: UploadBucketProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      versioned: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        { id: 'abort-unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) },
        {
          id: 'forget-replaced-uploads',
          prefix: INCOMING_PREFIX,
          noncurrentVersionExpiration: Duration.days(props.retentionDays),
          expiredObjectDeleteMarker: true,
        },
        {
          id: 'forget-bodies-written-twice',
          prefix: BODIES_PREFIX,
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
    });
    this.cfnBucket.overrideLogicalId(LOGICAL_ID);
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Every upload and deletion leaves a receipt in the table. Who read an object is answered by CloudTrail data ' +
        'events, which an operator turns on for the account.',
    });
  }

  get bucketName(): string {
    return this.bucket.bucketName;
  }

  /**
   * Tells the queue of every object created or removed below `incoming/`. A deletion in a versioned bucket arrives as
   * `ObjectRemoved:DeleteMarkerCreated`; a lifecycle expiry is no `ObjectRemoved` event and is not announced.
   *
   * The settings are written on the bucket itself. `Bucket.addEventNotification` would add a function that writes them
   * through the API during deployment: one more function, one more role with `*`, and a bucket whose notifications its
   * own template does not show. What that function spares is a circle: S3 refuses a queue whose policy does not let it
   * send, so the policy must be there before the bucket, and cannot name it. It names this account and the stack's
   * name, with which CloudFormation begins the names of a stack's buckets.
   */
  announceUploadsTo(queue: Queue): void {
    const stack = Stack.of(this);
    const { policyDependable } = queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'UploadsAreAnnounced',
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': stack.account },
          ArnLike: { 'aws:SourceArn': `arn:${stack.partition}:s3:::${stack.stackName.toLowerCase()}-*` },
        },
      }),
    );
    if (policyDependable === undefined) throw new Error('the queue has no policy to wait for');
    this.cfnBucket.node.addDependency(policyDependable);
    this.cfnBucket.notificationConfiguration = {
      queueConfigurations: [EventType.OBJECT_CREATED, EventType.OBJECT_REMOVED].map((event) => ({
        event,
        queue: queue.queueArn,
        filter: { s3Key: { rules: [{ name: 'prefix', value: INCOMING_PREFIX }] } },
      })),
    };
  }

  /**
   * Reads uploads in any version. Listing is part of it, because without it S3 answers 403 instead of 404 for an
   * object that is gone, and an upload deleted before it was read could not be told from a fault (S3, GetObject).
   */
  grantReadUploads(grantee: IGrantable): void {
    this.grant(grantee, INCOMING_PREFIX, ['s3:GetObject', 's3:GetObjectVersion']);
    Grant.addToPrincipal({
      grantee,
      actions: ['s3:ListBucket', 's3:ListBucketVersions'],
      resourceArns: [this.bucket.bucketArn],
    }).assertSuccess();
  }

  grantReadBodies(grantee: IGrantable): void {
    this.grant(grantee, BODIES_PREFIX, ['s3:GetObject']);
  }

  grantReadWriteBodies(grantee: IGrantable): void {
    this.grant(grantee, BODIES_PREFIX, ['s3:GetObject', 's3:PutObject']);
  }

  private grant(grantee: IGrantable, prefix: string, actions: string[]): void {
    Grant.addToPrincipal({ grantee, actions, resourceArns: [this.bucket.arnForObjects(`${prefix}*`)] }).assertSuccess();
    if (Construct.isConstruct(grantee.grantPrincipal)) {
      Validations.of(grantee.grantPrincipal).acknowledge({
        id: `AwsSolutions-IAM5[Resource::<${LOGICAL_ID}.Arn>/${prefix}*]`,
        reason: `The keys below ${prefix} are not known beforehand; all of them belong to the function's work.`,
      });
    }
  }

  private get cfnBucket(): CfnBucket {
    return this.bucket.node.defaultChild as CfnBucket;
  }
}
