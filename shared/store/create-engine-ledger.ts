import { pack, unpack } from './bodies/pack.ts';
import type { EngineLedger } from './engine-ledger.ts';
import type { StoreDeps } from './store-deps.ts';
import { bytesOf, isExpired, TTL, ttlAfter } from './table/item.ts';
import { engineAnswerKey, engineDayKey } from './table/keys.ts';
import { tableReads } from './table/table-reads.ts';
import { tableWrites } from './table/table-writes.ts';

/** Long enough to look back over a month's bill. */
const COUNT_DAYS = 40;

/** The ledger in the table of `deps`. */
export function createEngineLedger(deps: Omit<StoreDeps, 'bodies'>): EngineLedger {
  const table = { ...tableReads(deps.client, deps.tableName), ...tableWrites(deps.client, deps.tableName) };
  return {
    countCall(engine, atMost) {
      const now = deps.now();
      return table.count(engineDayKey(engine, now), 'calls', atMost, { [TTL]: ttlAfter(now, COUNT_DAYS) });
    },

    async recallAnswer(engine, request) {
      const item = await table.get(engineAnswerKey(engine, request));
      return item === undefined || isExpired(item, deps.now()) ? undefined : unpack(bytesOf(item, 'answer'));
    },

    async keepAnswer(engine, request, answer) {
      const ttl = ttlAfter(deps.now(), deps.retentionDays);
      await table.put({ ...engineAnswerKey(engine, request), answer: pack(answer), [TTL]: ttl });
    },
  };
}
