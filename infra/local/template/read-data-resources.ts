import type { PlannedBucket, PlannedNotification, PlannedQueue, PlannedTable } from './deployment-plan.ts';
import { asArray, asObject, asString, isObject } from './narrow.ts';
import { refuseProperties } from './refuse-properties.ts';
import type { ResolvedStack } from './resolved-stack.ts';

/** The stack's buckets, with whom they tell of what. */
export function readBuckets(stack: ResolvedStack): PlannedBucket[] {
  return stack.ofType('AWS::S3::Bucket').map(({ logicalId, properties }) => ({
    logicalId,
    name: stack.ref(logicalId),
    notifications: readNotifications(logicalId, properties.NotificationConfiguration),
  }));
}

/** The stack's queues, with the attributes that SQS sets them up by. */
export function readQueues(stack: ResolvedStack): PlannedQueue[] {
  return stack.ofType('AWS::SQS::Queue').map(({ logicalId, properties }) => ({
    logicalId,
    name: asString(stack.scope.attribute(logicalId, 'QueueName'), logicalId),
    arn: stack.arn(logicalId),
    url: stack.ref(logicalId),
    attributes: readQueueAttributes(properties),
  }));
}

/** The stack's tables, as DynamoDB is asked to make them. @throws for what no emulator has: streams and imports */
export function readTables(stack: ResolvedStack): PlannedTable[] {
  return stack.ofType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable').map((resource) => {
    const { logicalId, properties } = resource;
    refuseProperties(resource, ['StreamSpecification', 'KinesisStreamSpecification', 'ImportSourceSpecification']);
    const schema = ['KeySchema', 'AttributeDefinitions', 'GlobalSecondaryIndexes', 'LocalSecondaryIndexes'];
    const given = schema.filter((name) => properties[name] !== undefined);
    return {
      logicalId,
      name: stack.ref(logicalId),
      schema: Object.fromEntries(given.map((name) => [name, properties[name]])),
    };
  });
}

const QUEUE_ATTRIBUTES = [
  'VisibilityTimeout',
  'MessageRetentionPeriod',
  'DelaySeconds',
  'MaximumMessageSize',
  'ReceiveMessageWaitTimeSeconds',
  'FifoQueue',
  'ContentBasedDeduplication',
];

function readQueueAttributes(properties: Readonly<Record<string, unknown>>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of QUEUE_ATTRIBUTES) {
    if (properties[name] !== undefined) attributes[name] = asString(properties[name], name);
  }
  if (properties.RedrivePolicy !== undefined) attributes.RedrivePolicy = JSON.stringify(properties.RedrivePolicy);
  return attributes;
}

function readNotifications(logicalId: string, configuration: unknown): PlannedNotification[] {
  if (configuration === undefined) return [];
  const { QueueConfigurations: queues, ...others } = asObject(configuration, `the notifications of ${logicalId}`);
  const [other] = Object.keys(others);
  if (other !== undefined) throw new Error(`one machine cannot send notifications of ${logicalId} by ${other}`);
  return asArray(queues ?? [], `the notifications of ${logicalId}`).map((item) => {
    const notification = asObject(item, `a notification of ${logicalId}`);
    return {
      events: [asString(notification.Event, 'Event')],
      queueArn: asString(notification.Queue, 'Queue'),
      prefix: readFilter(notification.Filter, 'prefix'),
      suffix: readFilter(notification.Filter, 'suffix'),
    };
  });
}

function readFilter(filter: unknown, wanted: 'prefix' | 'suffix'): string {
  if (!isObject(filter) || !isObject(filter.S3Key)) return '';
  for (const item of asArray(filter.S3Key.Rules, 'Rules')) {
    const rule = asObject(item, 'a rule');
    if (asString(rule.Name, 'Name').toLowerCase() === wanted) return asString(rule.Value, 'Value');
  }
  return '';
}
