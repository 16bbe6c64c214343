import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WITH_ENGINES } from '../support/stage-with-engines.ts';
import { listOf, resourceOf, resourcesOf, type Statement, statementsOf, synthesiseStack } from './synthesise-stack.ts';

/** Rules that every resource of its kind keeps, whoever adds it, with all that a stage can turn on. */
const template = synthesiseStack(WITH_ENGINES);
const functions = resourcesOf(template, 'AWS::Lambda::Function');
const queues = resourcesOf(template, 'AWS::SQS::Queue');
const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm');
const mappings = resourcesOf(template, 'AWS::Lambda::EventSourceMapping');

describe('queues', () => {
  const deadLetterQueues = new Set([
    ...queues.flatMap(([, { Properties }]) => {
      const redrive = Properties.RedrivePolicy as { deadLetterTargetArn: unknown } | undefined;
      return redrive === undefined ? [] : [targetOf(redrive.deadLetterTargetArn)];
    }),
    ...resourcesOf(template, 'AWS::Scheduler::Schedule').map(([, { Properties }]) => {
      const { DeadLetterConfig } = Properties.Target as { DeadLetterConfig: { Arn: unknown } };
      return targetOf(DeadLetterConfig.Arn);
    }),
  ]);

  test.each(queues)('%s is a dead-letter queue or has one', (id, { Properties }) => {
    expect(deadLetterQueues.has(id) || Properties.RedrivePolicy !== undefined).toBe(true);
  });

  test.each(queues)('%s is watched by an alarm', (id) => {
    const watched = alarms.flatMap(([, { Properties }]) =>
      listOf(Properties.Dimensions ?? []).map((dimension) => targetOf((dimension as { Value: unknown }).Value)),
    );

    expect(watched).toContain(id);
  });

  test.each(queues)('%s is encrypted and refuses what comes without TLS', (id, { Properties }) => {
    const policies = resourcesOf(template, 'AWS::SQS::QueuePolicy').filter(([, policy]) =>
      listOf(policy.Properties.Queues).some((queue) => targetOf(queue) === id),
    );

    expect(Properties.SqsManagedSseEnabled).toBe(true);
    expect(policies.flatMap(([, policy]) => statementsOf(policy.Properties.PolicyDocument))).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  test.each(mappings)('%s hides a message for six time-outs of its function and the batch window', (_id, mapping) => {
    const { EventSourceArn, FunctionName, MaximumBatchingWindowInSeconds = 0 } = mapping.Properties;
    const [, queue] = resourceOf(template, 'AWS::SQS::Queue', targetOf(EventSourceArn));
    const [, handler] = resourceOf(template, 'AWS::Lambda::Function', targetOf(FunctionName));

    expect(queue.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(
      6 * Number(handler.Properties.Timeout) + Number(MaximumBatchingWindowInSeconds),
    );
  });
});

describe('alarms', () => {
  const runbook = readFileSync(new URL('../../infra/RUNBOOK.md', import.meta.url), 'utf8');
  const chapters = runbook.split(/^## /m).slice(1);
  const anchors = chapters.map((chapter) => anchorOf(chapter.slice(0, chapter.indexOf('\n'))));
  const links = alarms.map(
    ([, { Properties }]) => /infra\/RUNBOOK\.md#(\S+)$/.exec(String(Properties.AlarmDescription))?.[1],
  );

  test('each links to a heading of the runbook, and each heading has an alarm', () => {
    expect(links.sort()).toEqual(anchors.sort());
  });

  test.each(chapters.map((chapter) => [chapter.slice(0, chapter.indexOf('\n')), chapter]))(
    'the runbook on %s describes, investigates and resolves',
    (_heading, chapter) => {
      expect(chapter.match(/^### .*$/gm)).toEqual(['### Description', '### Investigation', '### Resolution']);
    },
  );

  test('the names that the runbook has in angle brackets are outputs of the stack', () => {
    const names = [...runbook.matchAll(/<(\w+)>/g)].map(([, name]) => name);

    expect(names).toContain('IngestionDeadLetterQueueUrl');
    expect(Object.keys(template.toJSON().Outputs)).toEqual(expect.arrayContaining(names));
    expect(runbook.replaceAll(/`<angle brackets>`|<\w+>/g, '')).not.toMatch(/<[^>=]*>/);
  });

  test('the links within the runbook lead somewhere', () => {
    const within = [...runbook.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);

    expect(anchors).toEqual(expect.arrayContaining(within));
  });
});

describe('roles', () => {
  /** Actions for which IAM takes no narrower resource, each with the rule's acknowledgement in the code. */
  const WITHOUT_RESOURCE = new Set(['comprehend:DetectEntities']);
  const policies = resourcesOf(template, 'AWS::IAM::Policy').flatMap(([id, { Properties }]) =>
    statementsOf(Properties.PolicyDocument).map((statement): [string, Statement] => [id, statement]),
  );

  test.each(policies)('%s names its actions and its resources', (_id, { Action, Resource }) => {
    expect(listOf(Action).filter((action) => String(action).includes('*'))).toEqual([]);
    if (!listOf(Action).every((action) => WITHOUT_RESOURCE.has(String(action)))) {
      expect(listOf(Resource)).not.toContain('*');
    }
  });

  test.each(resourcesOf(template, 'AWS::IAM::Role'))(
    '%s takes nothing from a managed policy',
    (_id, { Properties }) => {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
    },
  );
});

describe('state', () => {
  test('the bucket and the table outlive the stack, under names that moving code does not change', () => {
    const stateful = ['AWS::S3::Bucket', 'AWS::DynamoDB::Table'].flatMap((type) => resourcesOf(template, type));

    expect(stateful.map(([id]) => id)).toEqual(['UploadBucket', 'ArticleTable']);
    for (const [, resource] of stateful) {
      expect(resource).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    }
  });
});

describe('functions', () => {
  test.each(functions)('%s runs on Node 24 and ARM and maps its stack traces', (_id, { Properties }) => {
    expect(Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Environment: { Variables: { NODE_OPTIONS: '--enable-source-maps' } },
    });
  });

  test('each logs to a group of its own that forgets', () => {
    const groups = functions.map(([, { Properties }]) => {
      const { LogGroup } = Properties.LoggingConfig as { LogGroup: unknown };
      return targetOf(LogGroup);
    });

    expect(new Set(groups).size).toBe(functions.length);
  });

  test.each(resourcesOf(template, 'AWS::Logs::LogGroup'))('%s keeps its logs for a time', (_id, { Properties }) => {
    expect(Properties.RetentionInDays).toEqual(expect.any(Number));
  });
});

/** The logical id that a `Ref` or `Fn::GetAtt` names. */
function targetOf(value: unknown): string {
  const { Ref, 'Fn::GetAtt': attribute } = value as { Ref?: string; 'Fn::GetAtt'?: [string, string] };
  return Ref ?? attribute?.[0] ?? String(value);
}

function anchorOf(heading: string): string {
  return heading.trim().toLowerCase().replaceAll(' ', '-');
}
