import { Match } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { actionsOf, synthesiseStack } from './synthesise-stack.ts';

const template = synthesiseStack();
const releaseFunction = { 'Fn::GetAtt': [Match.stringLikeRegexp('^EmbargoReleaseFunction'), 'Arn'] };
const deadLetters = { 'Fn::GetAtt': [Match.stringLikeRegexp('^EmbargoReleaseDeadLetters'), 'Arn'] };

test('the release function is called every minute, on the minute', () => {
  template.hasResourceProperties('AWS::Scheduler::Schedule', {
    ScheduleExpression: 'rate(1 minute)',
    FlexibleTimeWindow: { Mode: 'OFF' },
    State: 'ENABLED',
    Target: { Arn: releaseFunction },
  });
});

test('a lost call and a failed run leave a message, and are not repeated since the next minute does their work', () => {
  template.hasResourceProperties('AWS::Scheduler::Schedule', {
    Target: { DeadLetterConfig: { Arn: deadLetters }, RetryPolicy: { MaximumRetryAttempts: 0 } },
  });
  template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
    MaximumRetryAttempts: 0,
    DestinationConfig: { OnFailure: { Destination: deadLetters } },
  });
});

test('the schedule may call the function and leave its dead letters: nothing else', () => {
  expect(actionsOf(template, 'EmbargoReleaseScheduleRole')).toEqual({
    'EmbargoReleaseFunction.Arn': ['lambda:InvokeFunction'],
    'EmbargoReleaseFunction.Arn:*': ['lambda:InvokeFunction'],
    'EmbargoReleaseDeadLetters.Arn': ['sqs:SendMessage'],
  });
});

test('the release function never reads an upload', () => {
  expect(Object.keys(actionsOf(template, 'EmbargoReleaseFunctionRole'))).not.toContain('UploadBucket.Arn/incoming/*');
});

test("the schedule's role can be taken by schedules of this account only, and is there before the schedule", () => {
  template.hasResource('AWS::IAM::Role', {
    Properties: {
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Principal: { Service: 'scheduler.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          },
        ],
      },
    },
  });
  template.hasResource('AWS::Scheduler::Schedule', {
    DependsOn: Match.arrayWith([Match.stringLikeRegexp('^EmbargoReleaseScheduleRoleDefaultPolicy')]),
  });
});
