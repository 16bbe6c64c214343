import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { parseStageSettings, STAGES, type StageSettings } from '../../infra/stage-config.ts';
import { ENV } from '../../shared/env/env-names.ts';
import { WITH_ENGINES } from '../support/stage-with-engines.ts';
import {
  actionsOf,
  declareStack,
  listOf,
  resourceOf,
  resourcesOf,
  statementsOf,
  synthesiseStack,
} from './synthesise-stack.ts';

const { bedrock, comprehend } = WITH_ENGINES.engines ?? {};
const ROLE = 'IngestionFunctionRole';
const REGION_MODEL =
  'arn:{"Ref":"AWS::Partition"}:bedrock:{"Ref":"AWS::Region"}::foundation-model/amazon.nova-micro-v1:0';

const stageWith = (engines: unknown): StageSettings => parseStageSettings({ ...STAGES.dev, engines });
const engineGrants = (settings: StageSettings) =>
  Object.entries(actionsOf(synthesiseStack(settings), ROLE)).filter(([, actions]) =>
    actions.some((action) => /^(bedrock|comprehend):/.test(action)),
  );
const variablesOf = (settings: StageSettings) => {
  const [, { Properties }] = resourceOf(synthesiseStack(settings), 'AWS::Lambda::Function', 'IngestionFunction');
  return (Properties.Environment as { Variables: Record<string, string> }).Variables;
};

describe('a stage without engines', () => {
  test.each([
    ['none named', undefined],
    ['an empty setting', {}],
  ])('grants, tells and watches nothing: %s', (_case, engines) => {
    const settings = engines === undefined ? parseStageSettings(STAGES.dev) : stageWith(engines);
    const template = synthesiseStack(settings);

    expect(engineGrants(settings)).toEqual([]);
    expect(variablesOf(settings)).not.toHaveProperty(ENV.engines);
    expect(
      resourcesOf(template, 'AWS::CloudWatch::Alarm')
        .map(([id]) => id)
        .join(),
    ).not.toContain('Engines');
  });
});

describe('a stage with engines', () => {
  test('lets the ingest function call its model and find entities, and nothing more', () => {
    expect(engineGrants(WITH_ENGINES)).toEqual([
      [REGION_MODEL, ['bedrock:InvokeModel']],
      ['*', ['comprehend:DetectEntities']],
    ]);
    expect(engineGrants(stageWith({ bedrock }))).toEqual([[REGION_MODEL, ['bedrock:InvokeModel']]]);
    expect(engineGrants(stageWith({ comprehend }))).toEqual([['*', ['comprehend:DetectEntities']]]);
  });

  test('that goes through an inference profile may use its models through it alone', () => {
    const inferenceProfile = { id: 'eu.amazon.nova-micro-v1:0', regions: ['eu-central-1', 'eu-west-1'] };
    const settings = stageWith({ bedrock: { ...bedrock, inferenceProfile } });
    const [, { Properties }] = resourceOf(synthesiseStack(settings), 'AWS::IAM::Policy', ROLE);
    const statements = statementsOf(Properties.PolicyDocument).filter(({ Action }) => Action === 'bedrock:InvokeModel');

    expect(statements.map(({ Resource }) => listOf(Resource).length)).toEqual([1, 2]);
    expect(JSON.stringify(statements[0])).toContain(':inference-profile/eu.amazon.nova-micro-v1:0');
    expect(JSON.stringify(statements[1])).toContain('bedrock:eu-west-1::foundation-model/amazon.nova-micro-v1:0');
    expect(statements[1]).toMatchObject({
      Condition: { StringEquals: { 'bedrock:InferenceProfileArn': expect.anything() } },
    });
    expect(variablesOf(settings)[ENV.engines]).toContain('"modelId":"eu.amazon.nova-micro-v1:0"');
  });

  test('tells its function what is on', () => {
    expect(JSON.parse(variablesOf(WITH_ENGINES)[ENV.engines] ?? '')).toEqual({
      bedrock: {
        modelId: 'amazon.nova-micro-v1:0',
        prompt: bedrock?.prompt,
        maxCallsPerDay: 1000,
        timeoutMillis: 10_000,
      },
      comprehend,
    });
  });

  test('keeps the AWS Solutions rules, or says why not', () => {
    const { app } = declareStack(WITH_ENGINES);
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

    expect(() => app.synth()).not.toThrow();
  });

  test('gives a file more time, and hides its message for as long', () => {
    const timeOf = (settings: StageSettings) => {
      const template = synthesiseStack(settings);
      const [, handler] = resourceOf(template, 'AWS::Lambda::Function', 'IngestionFunction');
      const [, queue] = resourceOf(template, 'AWS::SQS::Queue', 'IngestionQueue');
      return { timeout: Number(handler.Properties.Timeout), hidden: Number(queue.Properties.VisibilityTimeout) };
    };
    const plain = timeOf(parseStageSettings(STAGES.dev));
    const withEngines = timeOf(WITH_ENGINES);

    expect(withEngines.timeout).toBeGreaterThan(plain.timeout);
    expect(withEngines.hidden).toBe(6 * withEngines.timeout + STAGES.dev.ingest.batchWindowSeconds);
  });
});

describe('settings of engines that stop synthesis', () => {
  test.each<[string, object]>([
    ['no budget', { comprehend: { timeoutMillis: 5000 } }],
    ['a time-out beyond what a file waits for', { comprehend: { maxCallsPerDay: 1, timeoutMillis: 30_000 } }],
    ['an ARN for a model', { bedrock: { ...bedrock, foundationModel: 'arn:aws:bedrock:x::foundation-model/y' } }],
    ['a model for all', { bedrock: { ...bedrock, foundationModel: '*' } }],
    ['no prompt', { bedrock: { ...bedrock, prompt: '' } }],
    ['a profile without its Regions', { bedrock: { ...bedrock, inferenceProfile: { id: 'eu.a.b', regions: [] } } }],
    ['a Region that is none', { bedrock: { ...bedrock, inferenceProfile: { id: 'eu.a.b', regions: ['*'] } } }],
    ['an engine that there is not', { translate: comprehend }],
  ])('%s', (_name, engines) => {
    expect(() => stageWith(engines)).toThrow(/^stage settings: /);
  });

  test('a prompt that the environment of a function cannot hold beside the sources', () => {
    const sources = Array.from({ length: 40 }, (_, index) => ({ id: `source-${index}`, name: 'أخبار'.repeat(3) }));
    const engines = { bedrock: { ...bedrock, prompt: 'لخّص '.repeat(100) } };

    expect(() => parseStageSettings({ ...STAGES.dev, sources, engines })).toThrow(/bytes together/);
  });
});
