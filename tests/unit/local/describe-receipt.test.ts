import { expect, test } from 'vitest';
import { describeReceipt } from '../../../infra/local/inbox/describe-receipt.ts';
import type { Receipt } from '../../../infra/local/inbox/wait-for-receipt.ts';

const NOBODY = 'http://127.0.0.1:1';

const describe = (parts: Partial<Receipt>) => {
  const times = { receivedAt: '2026-03-01T12:00:00Z', finishedAt: '2026-03-01T12:00:01Z' };
  const receipt = { key: 'incoming/desk/a.zip', status: 'ingested' as const, articles: [], ...times, ...parts };
  return describeReceipt(NOBODY, 'desk/a.zip', receipt, 40);
};

test.each<[string, Partial<Receipt>, string]>([
  ['an older version', { articles: [{ id: 'x', status: 'usable', superseded: true }] }, 'a newer version stands'],
  ['a patch that came first', { articles: [{ id: 'x', status: 'canceled', waiting: true }] }, 'waits for its article'],
  [
    'a part that could not be read',
    { articles: [{ id: 'x', status: 'usable' }], problems: [{ part: 'b.json', detail: 'It breaks off.' }] },
    'not read: b.json: It breaks off.',
  ],
  [
    'a file that was refused',
    { status: 'rejected', problem: { code: 'empty', detail: 'It is empty.' } },
    'It is empty.',
  ],
])('%s is told as such', async (_, parts, words) => {
  expect(await describe(parts)).toContain(words);
});
