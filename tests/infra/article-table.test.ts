import { expect, test } from 'vitest';
import { STAGES } from '../../infra/stage-config.ts';
import { synthesiseStack } from './synthesise-stack.ts';

const template = synthesiseStack();

test('the table is on demand, recoverable to any point in time, and forgets by ttl', () => {
  template.hasResourceProperties('AWS::DynamoDB::Table', {
    KeySchema: [
      { AttributeName: 'PK', KeyType: 'HASH' },
      { AttributeName: 'SK', KeyType: 'RANGE' },
    ],
    BillingMode: 'PAY_PER_REQUEST',
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    SSESpecification: { SSEEnabled: true },
  });
});

test('a stage that asks for it is guarded against deletion', () => {
  const production = synthesiseStack(STAGES.prod);

  production.hasResourceProperties('AWS::DynamoDB::Table', { DeletionProtectionEnabled: true });
  expect(() => template.hasResourceProperties('AWS::DynamoDB::Table', { DeletionProtectionEnabled: true })).toThrow();
});
