import { describe, expect, test } from 'vitest';
import { createArticleStore } from '../../../shared/store/create-article-store.ts';
import { tableContents } from '../../support/table-contents.ts';
import { momentAt, START, stateOf } from '../../support/table-states.ts';
import { useTestStore } from '../../support/table-store.ts';

const KEY = 'incoming/wire/a.txt';
const ID = 'article0';

const at = useTestStore();

const listed = async () =>
  (await at.reader.listArticles({ allOf: [], noneOf: [], limit: 50 })).items.map(({ id }) => id);
const kinds = async () => {
  at.clock.now += 10_000;
  return (await at.reader.listChanges({ limit: 50 })).items.map(({ kind }) => kind);
};

describe('putArticle', () => {
  test('serves what it stored', async () => {
    const state = stateOf({ tags: ['place:IR'], version: 2 });

    const { outcome } = await at.store.putArticle(state);

    expect(outcome).toBe('stored');
    expect(await at.reader.readArticle(ID)).toEqual({ found: 'article', article: state.article });
    expect(await kinds()).toEqual(['created']);
  });

  test('acknowledges the same version again without a second change', async () => {
    await at.store.putArticle(stateOf());

    expect(await at.store.putArticle(stateOf())).toEqual({ outcome: 'duplicate', status: 'usable' });
    expect(await kinds()).toEqual(['created']);
  });

  test('tells apps nothing of an upload that shows just what stood, and of the next that does', async () => {
    await at.store.putArticle(stateOf());
    await at.store.putArticle(stateOf({ at: START + 1 }));
    await at.store.putArticle(stateOf({ at: START + 2 }));
    await at.store.putArticle(stateOf({ at: START + 3, headline: 'corrected' }));

    expect(await kinds()).toEqual(['created', 'updated']);
    expect(await at.store.withdrawArticle(ID, momentAt(KEY, START + 2))).toBe(false);
  });

  test('keeps an older version beside the newer one', async () => {
    await at.store.putArticle(stateOf({ version: 2, headline: 'new' }));

    expect(await at.store.putArticle(stateOf({ version: 1, headline: 'old' }))).toMatchObject({
      outcome: 'superseded',
    });
    expect(await at.reader.readArticle(ID)).toMatchObject({ article: { headline: 'new' } });
    const items = await tableContents(at.deps.client, at.deps.tableName);
    expect(items.filter((item) => item.PK === `A#${ID}`)).toHaveLength(2);
  });

  test('lets a newer pipeline rewrite the same version, and no older one', async () => {
    await at.store.putArticle(stateOf({ headline: 'by 1' }));

    expect(await at.store.putArticle(stateOf({ headline: 'by 2', pipeline: 2 }))).toMatchObject({ outcome: 'stored' });
    expect(await at.store.putArticle(stateOf({ headline: 'by 1' }))).toMatchObject({ outcome: 'duplicate' });
    expect(await at.reader.readArticle(ID)).toMatchObject({ article: { headline: 'by 2' } });
  });

  test('keeps a killed article dead when its original comes late', async () => {
    await at.store.putArticle(stateOf({ version: 1, status: 'canceled', at: START + 1 }));
    await at.store.putArticle(stateOf({ version: 1 }));

    expect(await at.reader.readArticle(ID)).toEqual({ found: 'nothing' });
    expect(await listed()).toEqual([]);
    expect(await kinds()).toEqual([]);
  });

  test('tells those who have seen it that an article was killed', async () => {
    await at.store.putArticle(stateOf({ version: 1, tags: ['place:IR'] }));
    await at.store.putArticle(stateOf({ version: 1, status: 'canceled', at: START + 1 }));

    expect(await at.reader.readArticle(ID)).toEqual({ found: 'gone', status: 'canceled' });
    expect(await listed()).toEqual([]);
    expect(await kinds()).toEqual(['created', 'killed']);
  });

  test('puts a body that is too large for an item elsewhere', async () => {
    const noise = Array.from({ length: 60_000 }, (_, index) => Math.sin(index).toString(36).slice(2));
    const state = stateOf({ body: noise });

    await at.store.putArticle(state);
    await at.store.putArticle(state);

    expect(at.bodies.names).toHaveLength(1);
    expect(await at.reader.readArticle(ID)).toEqual({ found: 'article', article: state.article });
  });

  test('says that it can be tried again when the database cannot be reached', async () => {
    const { DynamoDBClient } = await import('@aws-sdk/client-dynamodb');
    const client = new DynamoDBClient({
      endpoint: 'http://127.0.0.1:1',
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
    });

    await expect(createArticleStore({ ...at.deps, client }).putArticle(stateOf())).rejects.toMatchObject({
      code: 'store-unavailable',
      retryable: true,
    });
  });
});

describe('a slow writer of an older state', () => {
  test('cannot bring back a row that a newer state took away', async () => {
    const slow = at.table.connect();
    let rows: (() => Promise<unknown>)[] = [];
    slow.middlewareStack.add(
      (next) => async (args) => {
        const { Item } = args.input as { Item?: { PK?: { S?: string } } };
        if (Item?.PK?.S?.startsWith('T#') !== true) return next(args);
        return new Promise((resolve, reject) => {
          rows.push(() => next(args).then(resolve, reject));
        });
      },
      { step: 'initialize', name: 'hold rows back' },
    );
    const slowPut = createArticleStore({ ...at.deps, client: slow }).putArticle(
      stateOf({ version: 1, tags: ['kw:oil'] }),
    );
    while (rows.length === 0) await new Promise((resume) => setTimeout(resume, 5));

    await at.store.putArticle(stateOf({ version: 1, status: 'canceled', at: START + 1 }));
    while (rows.length > 0) {
      const held = rows;
      rows = [];
      for (const row of held) await row();
      await new Promise((resume) => setTimeout(resume, 5));
    }
    await slowPut;

    expect(await listed()).toEqual([]);
    const items = await tableContents(at.deps.client, at.deps.tableName);
    expect(items.filter((item) => item.card !== undefined)).toEqual([]);
  });
});

describe('withdrawArticle', () => {
  test('withdraws what came from the key before the moment', async () => {
    await at.store.putArticle(stateOf({ tags: ['kw:oil'] }));

    expect(await at.store.withdrawArticle(ID, momentAt(KEY, START + 1))).toBe(true);
    expect(await at.reader.readArticle(ID)).toEqual({ found: 'gone', status: 'withdrawn' });
    expect(await at.store.putArticle(stateOf({ pipeline: 2 }))).toEqual({ outcome: 'duplicate', status: 'withdrawn' });
    expect(await listed()).toEqual([]);
  });

  test.each([
    ['from another key', 'incoming/wire/b.txt', START + 1],
    ['from a later upload', KEY, START - 1],
  ])('leaves an article alone that came %s', async (_, key, moment) => {
    await at.store.putArticle(stateOf());

    expect(await at.store.withdrawArticle(ID, momentAt(key, moment))).toBe(false);
    expect(await listed()).toEqual([ID]);
  });

  test('does not outrank a version from another key that is newer than the withdrawn one', async () => {
    await at.store.putArticle(stateOf({ at: START }));
    await at.store.withdrawArticle(ID, momentAt(KEY, START + 1000));

    await at.store.putArticle(stateOf({ at: START + 500, key: 'incoming/wire/b.txt' }));

    expect(await listed()).toEqual([ID]);
  });
});

describe('releaseDue', () => {
  const HELD = { status: 'embargoed', embargoedUntil: '2026-03-01T18:30:00Z', tags: ['kw:oil'] } as const;

  test('shows nothing of an embargoed article before its minute and everything after', async () => {
    await at.store.putArticle(stateOf(HELD));
    expect(await at.store.releaseDue('2026-03-01T18:29:59Z')).toEqual([]);
    expect(await at.reader.readArticle(ID)).toEqual({ found: 'nothing' });
    expect(await kinds()).toEqual([]);

    at.clock.now = Date.parse('2026-03-01T18:30:00Z');
    expect(await at.store.releaseDue('2026-03-01T18:30:00Z')).toEqual([ID]);

    expect(await at.store.releaseDue('2026-03-01T18:31:00Z')).toEqual([]);
    expect(await listed()).toEqual([ID]);
    expect(await at.reader.readArticle(ID)).toMatchObject({
      article: { status: 'usable', publishedAt: HELD.embargoedUntil },
    });
    expect(await kinds()).toEqual(['released']);
  });

  test('comes back to hours that passed while nothing ran, some ten days of them in each run', async () => {
    const now = '2026-03-13T00:00:00Z';
    await at.store.putArticle(stateOf(HELD));
    await at.store.putArticle(stateOf({ ...HELD, id: 'later', embargoedUntil: '2026-03-12T00:30:00Z' }));
    at.clock.now = Date.parse(now);

    const released: string[][] = [];
    for (let runs = 0; runs < 3; runs++) released.push(await at.store.releaseDue(now));

    expect(released).toEqual([[ID], ['later'], []]);
  });

  test('lets an article out at once whose embargo is over when it comes', async () => {
    at.clock.now = Date.parse('2026-03-02T00:00:00Z');

    await at.store.putArticle(stateOf(HELD));

    expect(await listed()).toEqual([ID]);
    expect(await kinds()).toEqual(['created']);
  });

  test('never releases an article that was withheld meanwhile, nor one without an end', async () => {
    await at.store.putArticle(stateOf(HELD));
    await at.store.putArticle(stateOf({ ...HELD, status: 'withheld', at: START + 1 }));
    await at.store.putArticle(stateOf({ id: 'endless', status: 'embargoed' }));
    at.clock.now = Date.parse('2026-03-02T00:00:00Z');

    expect(await at.store.releaseDue('2026-03-02T00:00:00Z')).toEqual([]);
    expect(await listed()).toEqual([]);
  });
});
