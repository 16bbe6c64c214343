import { describe, expect, test } from 'vitest';
import { parseTemplate, type Template } from '../../../infra/local/template/read-assembly.ts';
import { resolveIntrinsics } from '../../../infra/local/template/resolve-intrinsics.ts';
import { StackScope } from '../../../infra/local/template/stack-scope.ts';

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: it is CloudFormation's own way to write a reference
const template: Template = parseTemplate({
  Parameters: { Size: { Type: 'String', Default: 'large' } },
  Mappings: { Zones: { north: { code: 'n1' } } },
  Conditions: {
    IsLarge: { 'Fn::Equals': [{ Ref: 'Size' }, 'large'] },
    IsNot: { 'Fn::Not': [{ Condition: 'IsLarge' }] },
    Both: { 'Fn::And': [{ Condition: 'IsLarge' }, { 'Fn::Or': [{ Condition: 'IsNot' }, { Condition: 'IsLarge' }] }] },
  },
  Resources: {
    Files: { Type: 'AWS::S3::Bucket', Properties: {} },
    Named: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::Sub': 'q-${Size}' } } },
    Role: { Type: 'AWS::IAM::Role', Properties: {} },
  },
});
const scope = new StackScope(template, { stackName: 'Stack', sqsEndpoint: 'http://127.0.0.1:1' });

describe('resolveIntrinsics', () => {
  test.each([
    [{ Ref: 'Files' }, 'stack-files'],
    [{ Ref: 'AWS::Region' }, 'us-east-1'],
    [{ Ref: 'Named' }, 'http://127.0.0.1:1/000000000000/q-large'],
    [{ 'Fn::GetAtt': ['Named', 'QueueName'] }, 'q-large'],
    [{ 'Fn::GetAtt': 'Files.Arn' }, 'arn:aws:s3:::stack-files'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'Size' }]] }, 'a-large'],
    [{ 'Fn::Sub': '${Files}/${Named.QueueName}/${!Literal}' }, 'stack-files/q-large/${Literal}'],
    [{ 'Fn::Sub': ['${x}-${Size}', { x: { Ref: 'AWS::AccountId' } }] }, '000000000000-large'],
    [{ 'Fn::Select': ['1', { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
    [{ 'Fn::If': ['Both', 'yes', 'no'] }, 'yes'],
    [{ 'Fn::If': ['IsNot', 'yes', 'no'] }, 'no'],
    [{ 'Fn::FindInMap': ['Zones', 'north', 'code'] }, 'n1'],
    [{ 'Fn::Base64': 'hi' }, 'aGk='],
    [{ kept: 1, dropped: { Ref: 'AWS::NoValue' } }, { kept: 1 }],
    [['a', { 'Fn::If': ['IsNot', 'b', { Ref: 'AWS::NoValue' }] }], ['a']],
    [{ plain: { nested: [true, null, 2] } }, { plain: { nested: [true, null, 2] } }],
  ])('works out %j', (value, expected) => {
    expect(resolveIntrinsics(value, scope)).toEqual(expected);
  });

  test.each([
    [{ Ref: 'Nobody' }, 'Nobody'],
    [{ 'Fn::GetAtt': ['Files', 'Colour'] }, 'Colour'],
    [{ 'Fn::ImportValue': 'x' }, 'Fn::ImportValue'],
    [{ 'Fn::If': ['Never', 1, 2] }, 'Never'],
    [{ 'Fn::FindInMap': ['Zones', 'north', 'name'] }, 'name'],
  ])('names what it does not know in %j', (value, name) => {
    expect(() => resolveIntrinsics(value, scope)).toThrow(name);
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: it is CloudFormation's own way to write a reference
