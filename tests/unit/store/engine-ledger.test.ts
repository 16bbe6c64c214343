import { beforeEach, describe, expect, test } from 'vitest';
import { createEngineLedger } from '../../../shared/store/create-engine-ledger.ts';
import type { EngineLedger } from '../../../shared/store/engine-ledger.ts';
import { useTestStore } from '../../support/table-store.ts';

const DAY_MS = 86_400_000;

const at = useTestStore();
let ledger: EngineLedger;
beforeEach(() => {
  ledger = createEngineLedger(at.deps);
});

describe('the calls of a day', () => {
  test('are never more than the budget, however many functions count at once', async () => {
    const others = Array.from({ length: 4 }, () => createEngineLedger({ ...at.deps, client: at.table.connect() }));

    const counted = await Promise.all(
      Array.from({ length: 40 }, (_, call) => (others[call % others.length] ?? ledger).countCall('bedrock', 13)),
    );

    expect(counted.filter(Boolean)).toHaveLength(13);
  });

  test('are counted for each engine and from midnight UTC', async () => {
    expect(await ledger.countCall('bedrock', 1)).toBe(true);
    expect(await ledger.countCall('bedrock', 1)).toBe(false);
    expect(await ledger.countCall('comprehend', 1)).toBe(true);

    at.clock.now += DAY_MS;

    expect(await ledger.countCall('bedrock', 1)).toBe(true);
  });

  test('of a budget that was raised go on from where they are', async () => {
    await ledger.countCall('bedrock', 1);

    expect(await ledger.countCall('bedrock', 2)).toBe(true);
    expect(await ledger.countCall('bedrock', 2)).toBe(false);
    expect(await ledger.countCall('bedrock', 0)).toBe(false);
  });
});

describe('answers', () => {
  test('come back for the same request to the same engine', async () => {
    const answer = { text: 'الجسر مفتوح', list: [1, null] };
    await ledger.keepAnswer('bedrock', 'one', answer);

    expect(await ledger.recallAnswer('bedrock', 'one')).toEqual(answer);
    expect(await ledger.recallAnswer('bedrock', 'two')).toBeUndefined();
    expect(await ledger.recallAnswer('comprehend', 'one')).toBeUndefined();
  });

  test('are forgotten after the retention, whether or not the table has removed them', async () => {
    await ledger.keepAnswer('bedrock', 'one', 'text');
    at.clock.now += (at.deps.retentionDays + 1) * DAY_MS;

    expect(await ledger.recallAnswer('bedrock', 'one')).toBeUndefined();
  });
});
