import { Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { declareStack } from './synthesise-stack.ts';

test('the stack keeps the AWS Solutions rules, or says why not', () => {
  const { app } = declareStack();
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));

  expect(() => app.synth()).not.toThrow();
});

test('a resource that breaks a rule without a reason stops synthesis', () => {
  const { app, stack } = declareStack();
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  new Queue(stack, 'Unguarded');

  expect(() => app.synth()).toThrow(/Unguarded/);
});
