import { describe, expect, test } from 'vitest';
import { memoryReader } from './memory-reader.ts';
import { CACHE_SECONDS, NOW, openApi } from './open-api.ts';
import { sampleArticle, sampleArticles, sampleId } from './sample-articles.ts';

const CACHED = `public, max-age=${CACHE_SECONDS}`;

describe('GET /v1/articles', () => {
  test('shows cards, newest first, with the time they were read', async () => {
    const get = openApi(memoryReader({ articles: sampleArticles(3) }));

    const answer = await get('/v1/articles');

    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': CACHED });
    expect(answer.json.items.map((item: { id: string }) => item.id)).toEqual([sampleId(2), sampleId(1), sampleId(0)]);
    expect(answer.json.asOf).toBe(new Date(NOW).toISOString());
    expect(answer.json).not.toHaveProperty('nextCursor');
    expect(answer.headers).not.toHaveProperty('link');
  });

  test('pages through everything by cursor and by Link header alike', async () => {
    const get = openApi(memoryReader({ articles: sampleArticles(45) }));
    const seen: string[] = [];
    let query: string | undefined = 'limit=7&tag=place%3AIR';

    while (query !== undefined) {
      const page = await get('/v1/articles', { query });
      expect(page.status).toBe(200);
      seen.push(...page.json.items.map((item: { id: string }) => item.id));
      const link = /^<\/v1\/articles\?(.*)>; rel="next"$/.exec(String(page.headers.link ?? ''))?.[1];
      if (page.json.nextCursor === undefined) expect(link).toBeUndefined();
      else expect(link).toBe(`limit=7&tag=place%3AIR&cursor=${page.json.nextCursor}`);
      query = link;
    }

    expect(seen).toEqual(Array.from({ length: 45 }, (_, number) => sampleId(44 - number)));
  });

  test('hands every parameter to the reader in one spelling', async () => {
    const { reader, queries } = memoryReader({});
    const get = openApi({ reader });

    await get('/v1/articles', {
      query: 'tag=b%3A1%7Ca%3A1,-c%3A1&language=AR&source=agency&from=2026-01-31&to=2026-01-31&limit=100',
    });

    expect(queries).toEqual([
      {
        allOf: [['a:1', 'b:1']],
        noneOf: ['c:1'],
        language: 'ar',
        sourceId: 'agency',
        from: '2026-01-31T00:00:00.000Z',
        to: '2026-02-01T00:00:00.000Z',
        limit: 100,
      },
    ]);
  });

  test('asks for 20 when no limit is given', async () => {
    const { reader, queries } = memoryReader({});

    await openApi({ reader })('/v1/articles');

    expect(queries[0]?.limit).toBe(20);
  });

  test('filters by tags, encoded or not, in any script', async () => {
    const articles = [
      sampleArticle(1, { tags: ['kw:ميناء', 'place:IR'] }),
      sampleArticle(2, { tags: ['place:IR'] }),
      sampleArticle(3, { tags: ['place:FR'] }),
    ];
    const get = openApi(memoryReader({ articles }));
    const ids = async (tag: string) =>
      (await get('/v1/articles', { query: `tag=${tag}` })).json.items.map((item: { id: string }) => item.id);

    expect(await ids(encodeURIComponent('kw:ميناء'))).toEqual([sampleId(1)]);
    expect(await ids('place:IR,-kw:%D9%85%D9%8A%D9%86%D8%A7%D8%A1')).toEqual([sampleId(2)]);
    expect(await ids('place:FR|kw:ميناء')).toEqual([sampleId(3), sampleId(1)]);
  });

  test('goes on with the same query in another spelling and with another limit', async () => {
    const get = openApi(memoryReader({ articles: sampleArticles(5) }));
    const first = await get('/v1/articles', { query: 'limit=2&from=2026-02-01&tag=place:IR|place:FR' });

    const query = `tag=place:FR|place:IR&from=2026-02-01T00:00:00Z&limit=3&cursor=${first.json.nextCursor}`;
    const second = await get('/v1/articles', { query });

    expect(second.json.items.map((item: { id: string }) => item.id)).toEqual([sampleId(2), sampleId(1), sampleId(0)]);
  });

  test.each([
    ['colour=red', 'colour'],
    ['__proto__=1', '__proto__'],
    ['toString=1', 'toString'],
    ['limit=5&limit=6', 'limit'],
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=1e1', 'limit'],
    ['limit=', 'limit'],
    ['tag=', 'tag'],
    ['tag=Iran', 'tag'],
    ['tag=%E0%A4', 'tag'],
    ['language=not_a_language', 'language'],
    ['language=', 'language'],
    ['source=', 'source'],
    ['from=yesterday', 'from'],
    ['to=2026-02-30', 'to'],
    ['from=2026-02-02&to=2026-02-01', 'to'],
    ['cursor=garbage', 'cursor'],
    ['cursor=', 'cursor'],
  ])('answers %s with a 400 that names %s', async (query, parameter) => {
    const get = openApi(memoryReader({}));

    const answer = await get('/v1/articles', { query });

    expect(answer.status).toBe(400);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
    });
    expect(answer.json).toMatchObject({
      type: 'urn:newsdrop:problem:bad-parameter',
      title: 'Bad Request',
      status: 400,
      parameter,
      instance: 'urn:newsdrop:request:request-1',
    });
    expect(answer.json.detail).toMatch(new RegExp(`^${parameter} .{8}`));
  });

  test('says so when a cursor comes with another query', async () => {
    const get = openApi(memoryReader({ articles: sampleArticles(5) }));
    const { json } = await get('/v1/articles', { query: 'limit=2' });

    const answer = await get('/v1/articles', { query: `limit=2&language=ar&cursor=${json.nextCursor}` });

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ parameter: 'cursor', detail: expect.stringContaining('another query') });
  });
});
