import type { Template } from './read-assembly.ts';

/** What one machine does with a resource: run it, or why there is nothing to run. */
export type ResourceKind = { readonly runs: true } | { readonly runs: false; readonly because: string };

const runs: ResourceKind = { runs: true };
const idle = (because: string): ResourceKind => ({ runs: false, because });
const permission = idle('permissions are not checked on one machine');
const watching = idle('alarms and dashboards need CloudWatch');

/** Every type of resource that a stack may hold. One that is missing here stops the start, by its name. */
const RESOURCE_KINDS: Readonly<Record<string, ResourceKind>> = {
  'AWS::S3::Bucket': runs,
  'AWS::SQS::Queue': runs,
  'AWS::DynamoDB::Table': runs,
  'AWS::DynamoDB::GlobalTable': runs,
  'AWS::Lambda::Function': runs,
  'AWS::Lambda::EventSourceMapping': runs,
  'AWS::ApiGatewayV2::Api': runs,
  'AWS::ApiGatewayV2::Integration': runs,
  'AWS::ApiGatewayV2::Route': runs,
  'AWS::ApiGatewayV2::Stage': runs,
  'AWS::Scheduler::Schedule': runs,
  'AWS::Events::Rule': runs,
  'AWS::IAM::Role': permission,
  'AWS::IAM::Policy': permission,
  'AWS::IAM::ManagedPolicy': permission,
  'AWS::Lambda::Permission': permission,
  'AWS::S3::BucketPolicy': permission,
  'AWS::SQS::QueuePolicy': permission,
  'AWS::SNS::TopicPolicy': permission,
  'AWS::KMS::Key': idle('objects and messages are not encrypted on one machine'),
  'AWS::KMS::Alias': idle('objects and messages are not encrypted on one machine'),
  'AWS::Logs::LogGroup': idle('log lines go to files of the data folder'),
  'AWS::Logs::MetricFilter': watching,
  'AWS::CloudWatch::Alarm': watching,
  'AWS::CloudWatch::CompositeAlarm': watching,
  'AWS::CloudWatch::Dashboard': watching,
  'AWS::SNS::Topic': idle('its only senders are alarms'),
  'AWS::SNS::Subscription': idle('its only senders are alarms'),
  'AWS::Scheduler::ScheduleGroup': idle('a group only names its schedules'),
  'AWS::Lambda::EventInvokeConfig': idle('schedules come again by themselves'),
  'AWS::ResourceGroups::Group': idle('a group only names its resources'),
  'AWS::ServiceCatalogAppRegistry::Application': idle('a register only names its resources'),
  'AWS::Budgets::Budget': idle('nothing costs money on one machine'),
  'AWS::CDK::Metadata': idle('it only says which library wrote the template'),
};

/** Throws an error that names each resource whose type one machine does not know. */
export function requireKnownTypes(template: Template): void {
  const unknown = [...template.resources]
    .filter(([, { type }]) => RESOURCE_KINDS[type] === undefined)
    .map(([logicalId, { type }]) => `${logicalId} (${type})`);
  if (unknown.length > 0) {
    throw new Error(`one machine does not know how to run ${unknown.join(', ')}: add it to infra/local/template`);
  }
}
