import type { CorsPolicy } from '../http/cors-policy.ts';

/** What a stack asks one machine to run, with every reference worked out. Durations are in seconds. */
export interface DeploymentPlan {
  readonly buckets: readonly PlannedBucket[];
  readonly queues: readonly PlannedQueue[];
  readonly tables: readonly PlannedTable[];
  readonly functions: readonly PlannedFunction[];
  readonly mappings: readonly PlannedMapping[];
  readonly apis: readonly PlannedApi[];
  readonly schedules: readonly PlannedSchedule[];
}

export interface PlannedBucket {
  readonly logicalId: string;
  readonly name: string;
  readonly notifications: readonly PlannedNotification[];
}

export interface PlannedNotification {
  /** As S3 writes them: `s3:ObjectCreated:*`. */
  readonly events: readonly string[];
  readonly queueArn: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface PlannedQueue {
  readonly logicalId: string;
  readonly name: string;
  readonly arn: string;
  readonly url: string;
  /** As SQS names them, all text. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface PlannedTable {
  readonly logicalId: string;
  readonly name: string;
  /** The input of CreateTable, as far as it says how items are found. */
  readonly schema: Readonly<Record<string, unknown>>;
}

export interface PlannedFunction {
  readonly logicalId: string;
  readonly name: string;
  readonly arn: string;
  /** The folder with the bundle. */
  readonly codePath: string;
  /** `<file>.<export>` */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly memoryMegabytes: number;
  readonly reservedConcurrency?: number;
}

export interface PlannedMapping {
  readonly logicalId: string;
  readonly queueArn: string;
  readonly functionArn: string;
  readonly batchSize: number;
  readonly window: number;
  readonly maxConcurrency?: number;
  readonly reportsItemFailures: boolean;
}

export interface PlannedApi {
  readonly logicalId: string;
  readonly stage: string;
  readonly cors?: CorsPolicy;
  readonly routes: readonly PlannedRoute[];
}

export interface PlannedRoute {
  /** `GET /v1/articles/{id}` or `$default`. */
  readonly key: string;
  readonly functionArn: string;
  readonly timeoutMillis: number;
  /** `NONE`, `AWS_IAM`, `JWT` or `CUSTOM`: open here, whatever it is. */
  readonly authorization: string;
}

export interface PlannedSchedule {
  readonly logicalId: string;
  readonly arn: string;
  /** `rate(…)` or `cron(…)`. */
  readonly expression: string;
  readonly timeZone: string;
  readonly functionArn: string;
  /** What the function is invoked with, when the stack says; else the scheduler's own event. */
  readonly input?: unknown;
  readonly origin: 'aws.scheduler' | 'aws.events';
}
