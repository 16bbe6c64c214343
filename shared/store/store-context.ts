import type { BodyStore } from './body-store.ts';
import type { StoreDeps } from './store-deps.ts';
import { type TableReads, tableReads } from './table/table-reads.ts';
import { type TableWrites, tableWrites } from './table/table-writes.ts';

/** What every write of the store works with. */
export interface StoreContext {
  readonly table: TableReads & TableWrites;
  readonly bodies: BodyStore;
  readonly now: () => number;
  readonly retentionDays: number;
  /** What this process has already seen to, so that it is written once a process rather than once an article. */
  readonly registered: Set<string>;
}

/** The context of a process: what it has registered already is remembered in it. */
export function storeContext(deps: StoreDeps): StoreContext {
  return {
    table: { ...tableReads(deps.client, deps.tableName), ...tableWrites(deps.client, deps.tableName) },
    bodies: deps.bodies,
    now: deps.now,
    retentionDays: deps.retentionDays,
    registered: new Set(),
  };
}
