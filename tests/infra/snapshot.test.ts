import { expect, test } from 'vitest';
import { synthesiseStack } from './synthesise-stack.ts';

/** What changes with every change of the functions' code. */
const ASSET_KEY = /^[0-9a-f]{64}\.zip$/;

test('the stack is as it was reviewed', () => {
  const template = synthesiseStack().toJSON();

  expect(JSON.parse(JSON.stringify(template, mask))).toMatchSnapshot();
});

function mask(key: string, value: unknown): unknown {
  if (key === 'Metadata') return undefined;
  return typeof value === 'string' && ASSET_KEY.test(value) ? '<asset>.zip' : value;
}
