import { describe, expect, test } from 'vitest';
import { failedMessages } from '../../../infra/local/queue/failed-messages.ts';

const BATCH = ['a', 'b', 'c'];
const answer = (value: unknown): { payload: string } => ({ payload: JSON.stringify(value) });
const names = (...ids: unknown[]): unknown => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

describe('failedMessages', () => {
  test.each([
    ['nothing failed', names(), []],
    ['null', null, []],
    ['an object without the list', {}, []],
    ['one named', names('b'), ['b']],
    ['one that is not of the batch', names('b', 'z'), BATCH],
    ['an empty name', names(''), BATCH],
    ['no name', { batchItemFailures: [{}] }, BATCH],
    ['a list that is none', { batchItemFailures: 'b' }, BATCH],
    ['text', 'done', BATCH],
  ])('with item failures reported: %s', (_, value, failed) => {
    expect([...failedMessages(BATCH, answer(value), true)]).toEqual(failed);
  });

  test('an error fails the whole batch, with or without reported item failures', () => {
    const error = { error: { errorType: 'E', errorMessage: 'm', trace: '' } };

    expect([...failedMessages(BATCH, error, true)]).toEqual(BATCH);
    expect([...failedMessages(BATCH, error, false)]).toEqual(BATCH);
  });

  test('without them, an answer is never read', () => {
    expect(failedMessages(BATCH, answer(names('a')), false).size).toBe(0);
  });
});
