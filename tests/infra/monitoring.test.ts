import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { STAGES } from '../../infra/stage-config.ts';
import { FUNCTION_DIMENSION, METRIC_NAMESPACE, METRICS } from '../../shared/log/event-names.ts';
import { resourceOf, resourcesOf, synthesiseStack } from './synthesise-stack.ts';

const silent = synthesiseStack();
const told = synthesiseStack({ ...STAGES.dev, alarms: { email: 'desk@example.org' } });

test.each([
  [METRICS.messagesFailed, 'ingest', 'IngestionFunction'],
  [METRICS.readFailures, 'read-api', 'ReadApiFunction'],
])('%s is watched as the function %s of this stage writes it', (MetricName, service, logicalId) => {
  silent.hasResourceProperties('AWS::CloudWatch::Alarm', {
    Namespace: METRIC_NAMESPACE,
    MetricName,
    Dimensions: Match.arrayWith([
      { Name: FUNCTION_DIMENSION, Value: { Ref: Match.stringLikeRegexp(`^${logicalId}`) } },
      { Name: 'service', Value: service },
    ]),
  });
});

test('a release function that is not called at all raises an alarm', () => {
  silent.hasResourceProperties('AWS::CloudWatch::Alarm', {
    MetricName: 'Invocations',
    ComparisonOperator: 'LessThanThreshold',
    TreatMissingData: 'breaching',
  });
});

test('a delay alarm waits out the receives after which SQS stops counting a failing message', () => {
  const [, queue] = resourceOf(silent, 'AWS::SQS::Queue', 'IngestionQueue');
  const [, alarm] = resourceOf(silent, 'AWS::CloudWatch::Alarm', 'MonitoringIngestDelayed');

  expect(alarm.Properties.Threshold).toBeGreaterThan(3 * Number(queue.Properties.VisibilityTimeout));
});

test('a stage with an address tells it of every alarm and of its end', () => {
  const topic = [{ Ref: expect.stringMatching(/^MonitoringAlarms/) }];
  const alarms = resourcesOf(told, 'AWS::CloudWatch::Alarm');

  expect(alarms.length).toBeGreaterThan(0);
  for (const [, { Properties }] of alarms) {
    expect(Properties).toMatchObject({ AlarmActions: topic, OKActions: topic });
  }
  told.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'desk@example.org' });
});

test('alarms may publish to a topic that otherwise only refuses', () => {
  told.hasResourceProperties('AWS::SNS::TopicPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        Match.objectLike({
          Effect: 'Allow',
          Principal: { Service: 'cloudwatch.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
        }),
      ]),
    },
  });
});

test('a stage that opted out has the alarms and no topic', () => {
  silent.resourceCountIs('AWS::SNS::Topic', 0);
  silent.resourceCountIs('AWS::CloudWatch::Alarm', resourcesOf(told, 'AWS::CloudWatch::Alarm').length);
});
