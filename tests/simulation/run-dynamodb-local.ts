/** Runs the store's tests on AWS's DynamoDB Local instead of dynalite. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { DynamoDBLocalProblem, startDynamoDBLocal } from '../support/table-dynamodb-local.ts';
import { DYNAMODB_ENDPOINT } from '../support/test-table.ts';

const VITEST = resolve(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
const SUITES = ['tests/unit/store', 'tests/simulation'];

try {
  const database = await startDynamoDBLocal();
  const tests = spawn(process.execPath, [VITEST, 'run', ...SUITES, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, [DYNAMODB_ENDPOINT]: database.endpoint },
  });
  tests.on('exit', (code) => {
    database.stop();
    process.exitCode = code ?? 1;
  });
} catch (error) {
  if (!(error instanceof DynamoDBLocalProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
