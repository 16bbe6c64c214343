import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ArticleQuery } from '../../../shared/store/article-reader.ts';
import { listArticles } from '../../../shared/store/lists/list-articles.ts';
import { listPosition } from '../../../shared/store/lists/list-position.ts';
import { markTags } from '../../../shared/store/lists/listed-tags.ts';
import type { TableReads } from '../../../shared/store/table/table-reads.ts';
import { START, type StateSketch, stateOf } from '../../support/table-states.ts';
import { openTestStore, type TestStore } from '../../support/table-store.ts';
import { openTestDatabase, type TestDatabase } from '../../support/test-table.ts';

const TAGS = ['place:IR', 'place:EG', 'org:un', 'kw:oil'];
const LANGUAGES = ['ar', 'en', 'fr'];
const SOURCES = ['wire', 'paper'];

/** Forty articles in which every combination of the query's fields occurs. */
const SKETCHES: StateSketch[] = Array.from({ length: 40 }, (_, index) => ({
  id: `article${index}`,
  key: `incoming/wire/${index}.txt`,
  language: LANGUAGES[(index * 7) % 3] ?? 'ar',
  source: SOURCES[(index * 5) % 2] ?? 'wire',
  tags: TAGS.filter((_tag, bit) => ((index * 11) >> bit) % 2 === 1),
  publishedAt: new Date(START - ((index * 37) % 40) * 60_000).toISOString(),
}));

let database: TestDatabase;
let at: TestStore;
beforeAll(async () => {
  database = await openTestDatabase();
  at = await openTestStore(database);
  for (const sketch of SKETCHES) await at.store.putArticle(stateOf(sketch));
});
afterAll(() => database.close());

async function everyPage(query: ArticleQuery): Promise<string[]> {
  const ids: string[] = [];
  let after = query.after;
  do {
    const page = await at.reader.listArticles({ ...query, ...(after !== undefined && { after }) });
    expect(page.items.length).toBeLessThanOrEqual(query.limit);
    ids.push(...page.items.map((item) => item.id));
    after = page.next;
  } while (after !== undefined);
  return ids;
}

function expected(query: ArticleQuery): (string | undefined)[] {
  return SKETCHES.filter((sketch) => {
    const { tags = [], publishedAt = '', language, source } = sketch;
    return (
      (query.language === undefined || query.language === language) &&
      (query.sourceId === undefined || query.sourceId === source) &&
      query.allOf.every((group) => group.some((tag) => tags.includes(tag))) &&
      !query.noneOf.some((tag) => tags.includes(tag)) &&
      (query.from === undefined || publishedAt >= query.from) &&
      (query.to === undefined || publishedAt < query.to)
    );
  })
    .sort((one, other) => ((one.publishedAt ?? '') > (other.publishedAt ?? '') ? -1 : 1))
    .map((sketch) => sketch.id);
}

const instant = fc.integer({ min: -2, max: 42 }).map((minutes) => new Date(START - minutes * 60_000).toISOString());

const queries: fc.Arbitrary<ArticleQuery> = fc.record(
  {
    language: fc.constantFrom(...LANGUAGES, 'de'),
    sourceId: fc.constantFrom(...SOURCES),
    allOf: fc.array(fc.subarray(TAGS, { minLength: 1 }), { maxLength: 2 }),
    noneOf: fc.subarray(TAGS, { maxLength: 2 }),
    from: instant,
    to: instant,
    limit: fc.integer({ min: 1, max: 50 }),
  },
  { requiredKeys: ['allOf', 'noneOf', 'limit'] },
);

describe('listArticles', () => {
  test('pages through exactly what a query asks for, newest first, each once', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        expect(await everyPage(query)).toEqual(expected(query));
      }),
      { numRuns: 60 },
    );
  });

  test('goes on from a position though newer articles came meanwhile', async () => {
    const all = { allOf: [], noneOf: [], limit: 7 };
    const before = await everyPage(all);
    const first = await at.reader.listArticles(all);

    await at.store.putArticle(stateOf({ id: 'newest', at: START + 60_000 }));
    const rest = await everyPage({ ...all, ...(first.next !== undefined && { after: first.next }) });
    await at.store.putArticle(stateOf({ id: 'newest', at: START + 120_000, status: 'canceled' }));

    expect([...first.items.map((item) => item.id), ...rest]).toEqual(before);
  });

  test('reads a bounded number of rows though its filter lets nothing through, and goes on from there', async () => {
    let read = 0;
    const endless: TableReads = {
      get: async () => undefined,
      async query({ to, limit = 0 }) {
        const start = to === undefined ? START : Date.parse(to.slice(0, 24));
        const items = Array.from({ length: limit }, (_, index) => ({
          PK: 'T#ar#place:IR',
          SK: listPosition(new Date(start - (index + 1) * 60_000).toISOString(), 'a'),
          card: new Uint8Array(),
          marks: markTags(['place:IR']),
        }));
        read += items.length;
        return { items, more: true };
      },
    };
    const query = { allOf: [['place:IR'], ['kw:none', 'kw:other']], noneOf: [], limit: 20, language: 'ar' };

    const page = await listArticles(endless, query, async () => []);

    expect(page.items).toEqual([]);
    expect(page.next).toBeDefined();
    expect(read).toBeLessThan(1000);
  });

  test('refuses what is no position', async () => {
    const query = { allOf: [], noneOf: [], limit: 5, after: 'x'.repeat(5000) };

    await expect(at.reader.listArticles(query)).rejects.toThrow(RangeError);
  });
});
