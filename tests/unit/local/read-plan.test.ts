import { describe, expect, test } from 'vitest';
import { parseTemplate } from '../../../infra/local/template/read-assembly.ts';
import { readPlan } from '../../../infra/local/template/read-plan.ts';

const read = (resources: object): ReturnType<typeof readPlan> =>
  readPlan(
    { stackName: 'S', template: parseTemplate({ Resources: resources }), assetPaths: new Map() },
    { stackName: 'S', sqsEndpoint: 'http://127.0.0.1:1' },
  );

describe('readPlan', () => {
  test('names a resource whose type it does not know, and its logical id', () => {
    const resources = { Stream: { Type: 'AWS::Kinesis::Stream' }, Files: { Type: 'AWS::S3::Bucket' } };

    expect(() => read(resources)).toThrow(/Stream \(AWS::Kinesis::Stream\)/);
  });

  test.each([
    ['AWS::DynamoDB::Table', { StreamSpecification: {} }, 'StreamSpecification'],
    ['AWS::Lambda::Function', { Layers: ['x'] }, 'Layers'],
    ['AWS::Lambda::EventSourceMapping', { FilterCriteria: {} }, 'FilterCriteria'],
    ['AWS::Events::Rule', { EventPattern: {} }, 'EventPattern'],
    ['AWS::S3::Bucket', { NotificationConfiguration: { TopicConfigurations: [] } }, 'TopicConfigurations'],
    ['AWS::Lambda::Function', { Runtime: 'python3.14' }, 'python3.14'],
    ['AWS::ApiGatewayV2::Api', { ProtocolType: 'WEBSOCKET' }, 'HTTP API'],
  ])('refuses what it could only pretend to run: %s with %j', (Type, Properties, named) => {
    expect(() => read({ Thing: { Type, Properties } })).toThrow(named);
  });

  test('leaves out what a condition leaves out', () => {
    const template = parseTemplate({
      Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
      Resources: { Files: { Type: 'AWS::S3::Bucket', Condition: 'Never' } },
    });

    const plan = readPlan(
      { stackName: 'S', template, assetPaths: new Map() },
      { stackName: 'S', sqsEndpoint: 'http://127.0.0.1:1' },
    );

    expect(plan.buckets).toEqual([]);
  });
});
