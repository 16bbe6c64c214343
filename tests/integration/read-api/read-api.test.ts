import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeCursor } from '../../../functions/read-api/cursor.ts';
import { articleIdOfKey } from '../../../shared/article/article-id.ts';
import type { ArticleStore } from '../../../shared/store/article-store.ts';
import { createArticleReader } from '../../../shared/store/create-article-reader.ts';
import { createArticleStore } from '../../../shared/store/create-article-store.ts';
import { memoryBodyStore } from '../../support/table-bodies.ts';
import { momentAt, receiptOf, type StateSketch, stateOf } from '../../support/table-states.ts';
import { openTestTable, type TestTable } from '../../support/test-table.ts';
import { openApi } from '../../unit/read-api/open-api.ts';

const MINUTE_MS = 60_000;
/** Longer than a change takes to settle and than a reader remembers which languages are in use. */
const LATER_MS = 15_000;

let table: TestTable;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());

/** A read API on a store of its own, with a clock that only moves when it is told to. */
async function openNewsroom() {
  const own = await openTestTable();
  let clock = Date.parse('2026-03-01T12:00:00Z');
  const now = () => clock;
  const deps = {
    client: own.connect(),
    tableName: own.tableName,
    bodies: memoryBodyStore(),
    now,
    retentionDays: 180,
  };
  const store: ArticleStore = createArticleStore(deps);
  const get = openApi({ reader: createArticleReader(deps), now });
  return {
    get,
    store,
    close: own.close,
    async publish(number: number, sketch: StateSketch = {}) {
      clock += MINUTE_MS;
      await store.putArticle(stateOf({ id: idOf(number), at: clock, ...sketch }));
    },
    later(milliseconds = LATER_MS) {
      clock += milliseconds;
    },
    now,
  };
}

function idOf(number: number): string {
  return articleIdOfKey('incoming/wire/a.txt', number);
}

function idsOf(answer: { json: { items: { id: string }[] } }): string[] {
  return answer.json.items.map(({ id }) => id);
}

type Newsroom = Awaited<ReturnType<typeof openNewsroom>>;

/** Follows a list to its end and returns the ids of all its pages. */
async function readAll(get: Newsroom['get'], path: string, query: string): Promise<string[]> {
  const ids: string[] = [];
  let cursor = '';
  while (true) {
    const page = await get(path, { query: `${query}${cursor}` });
    expect(page.status).toBe(200);
    ids.push(...idsOf(page));
    if (page.json.nextCursor === undefined || page.json.atEnd) return ids;
    cursor = `&cursor=${page.json.nextCursor}`;
  }
}

/** Follows the changes from a cursor, or from the oldest, to the feed's end. */
async function readChanges(get: Newsroom['get'], from?: string): Promise<{ items: unknown[]; nextCursor: string }> {
  const items: unknown[] = [];
  let cursor = from;
  while (true) {
    const page = await get('/v1/changes', { query: cursor === undefined ? '' : `cursor=${cursor}` });
    expect(page.status).toBe(200);
    items.push(...page.json.items);
    cursor = String(page.json.nextCursor);
    if (page.json.atEnd) return { items, nextCursor: cursor };
  }
}

describe('lists over the real store', () => {
  let newsroom: Newsroom;
  const languages = ['ar', 'en', 'fr'];
  beforeAll(async () => {
    newsroom = await openNewsroom();
    for (let number = 0; number < 30; number++) {
      await newsroom.publish(number, {
        language: languages[number % 3] ?? 'ar',
        source: number % 2 === 0 ? 'wire' : 'desk',
        tags: ['place:IR', ...(number % 5 === 0 ? ['kw:ميناء'] : []), ...(number % 7 === 0 ? ['per:أشتياني'] : [])],
      });
    }
    newsroom.later();
  });
  afterAll(() => newsroom.close());

  const newestFirst = (wanted: (number: number) => boolean) =>
    Array.from({ length: 30 }, (_, number) => 29 - number)
      .filter(wanted)
      .map(idOf);

  test.each([
    ['', () => true],
    ['language=fr', (n: number) => n % 3 === 2],
    ['source=desk', (n: number) => n % 2 === 1],
    ['tag=place:IR,-kw:ميناء', (n: number) => n % 5 !== 0],
    ['tag=kw:ميناء|per:أشتياني', (n: number) => n % 5 === 0 || n % 7 === 0],
    ['tag=kw:ميناء,per:أشتياني', (n: number) => n % 35 === 0],
    ['tag=kw:ميناء&language=EN&source=wire', (n: number) => n % 30 === 10],
    ['from=2026-03-01T12:11:00Z&to=2026-03-01T15:21:00%2B03:00', (n: number) => n >= 10 && n < 20],
    ['to=2026-02-28', () => false],
    ['tag=place:XX', () => false],
  ])('%s holds what it should, whatever the page size', async (query, wanted) => {
    for (const limit of [4, 100]) {
      expect(await readAll(newsroom.get, '/v1/articles', `${query}&limit=${limit}`)).toEqual(newestFirst(wanted));
    }
  });

  test('a cursor stays in its place while articles come in above it', async () => {
    const before = await newsroom.get('/v1/articles', { query: 'limit=10' });
    await newsroom.publish(30);
    const after = await newsroom.get('/v1/articles', { query: `limit=10&cursor=${before.json.nextCursor}` });

    expect(idsOf(after)).toEqual(newestFirst((number) => number < 20).slice(0, 10));
  });
});

describe('the life of an article over the real store', () => {
  test('a kill takes it out of every list, leaves a 410, and is told to whoever follows the changes', async () => {
    const { get, publish, later, close } = await openNewsroom();
    await publish(0, { tags: ['place:IR'] });
    later();
    const seen = await readChanges(get);
    const etag = String((await get('/v1/articles')).headers.etag);
    await publish(0, { status: 'canceled', version: 2 });
    later();

    const article = await get(`/v1/articles/${idOf(0)}`);
    const lists = await Promise.all(
      ['', 'tag=place:IR', 'source=wire', 'language=ar'].map((query) => get('/v1/articles', { query })),
    );
    const changes = await readChanges(get, seen.nextCursor);
    const revalidated = await get('/v1/articles', { headers: { 'if-none-match': etag } });

    expect(article.status).toBe(410);
    expect(article.json.reason).toBe('canceled');
    expect(lists.map(idsOf)).toEqual([[], [], [], []]);
    expect(seen.items).toMatchObject([{ kind: 'created', id: idOf(0) }]);
    expect(changes.items).toMatchObject([{ kind: 'killed', id: idOf(0), version: 2 }]);
    expect(revalidated.status).toBe(200);
    await close();
  });

  test('an embargoed article shows nowhere until its minute', async () => {
    const { get, publish, store, later, now, close } = await openNewsroom();
    const embargoedUntil = new Date(now() + 10 * MINUTE_MS).toISOString();
    await publish(0, { status: 'embargoed', embargoedUntil });
    later();

    const held = await Promise.all([get(`/v1/articles/${idOf(0)}`), get('/v1/articles'), readChanges(get)]);
    later(10 * MINUTE_MS);
    await store.releaseDue(new Date(now()).toISOString());
    later();
    const released = await Promise.all([get(`/v1/articles/${idOf(0)}`), get('/v1/articles'), readChanges(get)]);

    expect(held[0].status).toBe(404);
    expect([held[1].json.items, held[2].items]).toEqual([[], []]);
    expect(released[0].json).toMatchObject({ id: idOf(0), status: 'usable' });
    expect(idsOf(released[1])).toEqual([idOf(0)]);
    expect(released[2].items).toMatchObject([{ kind: 'released', id: idOf(0) }]);
    await close();
  });

  test('a receipt tells of an upload, then of its deletion', async () => {
    const { get, publish, store, later, now, close } = await openNewsroom();
    const key = 'incoming/wire/a.txt';
    const routeKey = 'GET /v1/uploads';
    await publish(0);
    await store.putUploadReceipt(receiptOf(key, now(), [stateOf({ id: idOf(0), at: now() })]));
    const uploaded = await get('/v1/uploads', { routeKey, query: `key=${key}` });
    later();
    await store.withdrawUpload(momentAt(key, now()), new Date(now()).toISOString());
    const deleted = await get('/v1/uploads', { routeKey, query: `key=${key}` });

    expect(uploaded.json).toMatchObject({ key, status: 'ingested', articles: [{ id: idOf(0) }] });
    expect(deleted.json).toMatchObject({ key, status: 'withdrawn' });
    expect((await get(`/v1/articles/${idOf(0)}`)).json).toMatchObject({ status: 410, reason: 'withdrawn' });
    await close();
  });
});

describe('whatever a client sends', () => {
  test('the change feed leads through every change once, in pages of any size', async () => {
    const { get, publish, later, close } = await openNewsroom();
    for (let number = 0; number < 9; number++) await publish(number);
    later();

    for (const limit of [1, 4, 9, 100]) {
      const ids = await readAll(get, '/v1/changes', `limit=${limit}`);
      expect(ids).toEqual(Array.from({ length: 9 }, (_, number) => idOf(number)));
    }
    await close();
  });

  test('a forged cursor is refused or answered, never a fault', async () => {
    const { get, publish, later, close } = await openNewsroom();
    await publish(0);
    later();
    const positions = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        '999999999999999',
        '000000000000000',
        '0001-01-01T00:00:00.000Z#x',
        '9999-12-31T23:59:59.999Z#~',
      ),
      fc.stringMatching(/^\d{15}(#[a-z0-9]{1,24}#\d{1,9})?$/),
      fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[a-z0-9]{1,24}$/),
    );
    const lists = fc.constantFrom(
      { path: '/v1/changes', scope: '/v1/changes', query: '' },
      { path: '/v1/articles', scope: '/v1/articles {"allOf":[],"noneOf":[]}', query: '' },
    );

    await fc.assert(
      fc.asyncProperty(lists, positions, async ({ path, scope }, position) => {
        const answer = await get(path, { query: `cursor=${encodeCursor(scope, position.toWellFormed())}` });

        expect([200, 400]).toContain(answer.status);
      }),
      { numRuns: 60 },
    );
    await close();
  });
});

test('the exported handler reads the table that its environment names', async () => {
  const client = table.connect();
  const endpoint = await client.config.endpoint?.();
  if (endpoint === undefined) throw new Error('the client of a test table has an endpoint');
  Object.assign(process.env, {
    NEWSDROP_TABLE_NAME: table.tableName,
    NEWSDROP_BUCKET_NAME: 'bucket',
    NEWSDROP_CACHE_SECONDS: '60',
    NEWSDROP_RETENTION_DAYS: '180',
    AWS_ENDPOINT_URL_DYNAMODB: `${endpoint.protocol}//${endpoint.hostname}:${endpoint.port}`,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
  const bodies = memoryBodyStore();
  const store = createArticleStore({ client, tableName: table.tableName, bodies, now: Date.now, retentionDays: 180 });
  const state = stateOf({ id: idOf(0), at: Date.now() });
  await store.putArticle(state);
  const { handler } = await import('../../../functions/read-api/handler.ts');
  const { apiEvent, lambdaContext } = await import('../../unit/read-api/api-event.ts');

  const answer = await handler(apiEvent(`/v1/articles/${idOf(0)}`), lambdaContext());

  expect(answer.statusCode).toBe(200);
  expect(JSON.parse(answer.body ?? '')).toEqual(state.article);
});
