import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { ArticleReader } from '../../shared/store/article-reader.ts';
import type { ArticleStore } from '../../shared/store/article-store.ts';
import { createArticleReader } from '../../shared/store/create-article-reader.ts';
import { createArticleStore } from '../../shared/store/create-article-store.ts';
import type { StoreDeps } from '../../shared/store/store-deps.ts';
import { memoryBodyStore } from './table-bodies.ts';
import { START } from './table-states.ts';
import { openTestDatabase, type TestDatabase, type TestTable } from './test-table.ts';

/** Both sides of the store over a table of their own, with a clock that only a test moves. */
export interface TestStore {
  readonly table: TestTable;
  readonly clock: { now: number };
  readonly deps: StoreDeps;
  readonly bodies: ReturnType<typeof memoryBodyStore>;
  readonly store: ArticleStore;
  readonly reader: ArticleReader;
}

export async function openTestStore(database: TestDatabase): Promise<TestStore> {
  const table = await database.createTable();
  const clock = { now: START };
  const bodies = memoryBodyStore();
  const deps = {
    client: table.connect(),
    tableName: table.tableName,
    bodies,
    now: () => clock.now,
    retentionDays: 180,
  };
  return { table, clock, deps, bodies, store: createArticleStore(deps), reader: createArticleReader(deps) };
}

/** For a test file: one database for all of it, and before each test a new store, which the returned one stands for. */
export function useTestStore(): TestStore {
  let database: TestDatabase;
  let opened: TestStore;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    opened = await openTestStore(database);
    return () => opened.table.close();
  });
  return {
    get table() {
      return opened.table;
    },
    get clock() {
      return opened.clock;
    },
    get deps() {
      return opened.deps;
    },
    get bodies() {
      return opened.bodies;
    },
    get store() {
      return opened.store;
    },
    get reader() {
      return opened.reader;
    },
  };
}
