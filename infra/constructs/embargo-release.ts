import { type CfnElement, Duration, Stack, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ENV } from '../../shared/env/env-names.ts';
import type { StageSettings } from '../stage-config.ts';
import type { ArticleTable } from './article-table.ts';
import { NodeFunction } from './node-function.ts';
import type { UploadBucket } from './upload-bucket.ts';

/** An embargo ends on a minute; the service schedules nothing finer. */
const INTERVAL = Duration.minutes(1);

export interface EmbargoReleaseProps {
  readonly bucket: UploadBucket;
  readonly table: ArticleTable;
  readonly settings: StageSettings;
}

/** Releases what is due, every minute. */
export class EmbargoRelease extends Construct {
  readonly deadLetterQueue: Queue;
  readonly function: NodeFunction;

  constructor(scope: Construct, id: string, props: EmbargoReleaseProps) {
    super(scope, id);
    const { bucket, table, settings } = props;

    this.deadLetterQueue = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.function = new NodeFunction(this, 'Function', {
      service: 'release-embargoes',
      description: 'Releases the articles whose embargo is over',
      memorySize: 512,
      timeout: INTERVAL,
      logRetentionDays: settings.logRetentionDays,
    });
    this.function.bind(ENV.tableName, table.tableName, (grantee) => table.grantReadWrite(grantee));
    this.function.bind(ENV.bucketName, bucket.bucketName, (grantee) => bucket.grantReadWriteBodies(grantee));
    this.function.set(ENV.retentionDays, settings.retentionDays);

    // A run that failed is not repeated: the next minute's run finds the same articles due. What is left of it is a
    // message that says when and why.
    this.function.configureAsyncInvoke({
      retryAttempts: 0,
      maxEventAge: INTERVAL,
      onFailure: new SqsDestination(this.deadLetterQueue),
    });
    // A schedule of EventBridge Scheduler, not a rule: it keeps what it could not deliver, and calls with a role that
    // may call this function alone.
    const role = new Role(this, 'ScheduleRole', {
      // Of this account's schedules only (EventBridge Scheduler, confused deputy).
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    const schedule = new Schedule(this, 'Schedule', {
      description: 'Releases embargoes every minute',
      schedule: ScheduleExpression.rate(INTERVAL),
      target: new LambdaInvoke(this.function, {
        role,
        retryAttempts: 0,
        maxEventAge: INTERVAL,
        deadLetterQueue: this.deadLetterQueue,
      }),
    });
    // Its first minute must find the role with its permissions.
    schedule.node.addDependency(role);
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${logicalIdOf(this.function)}.Arn>:*]`,
      reason: 'The versions of this one function, which is the only thing the schedule may call.',
    });
    Validations.of(this.deadLetterQueue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is a dead-letter queue: of the schedule and of the function, where the rule does not look.',
    });
  }
}

function logicalIdOf(construct: Construct): string {
  return Stack.of(construct).getLogicalId(construct.node.defaultChild as CfnElement);
}
