import { describe, expect, test, vi } from 'vitest';
import { NewsdropError } from '../../../shared/errors/newsdrop-error.ts';
import { openLog } from '../../../shared/log/open-log.ts';
import { memoryReader } from './memory-reader.ts';
import { CACHE_SECONDS, NOW, openApi } from './open-api.ts';
import { sampleArticle, sampleArticles, sampleId } from './sample-articles.ts';

const CACHED = `public, max-age=${CACHE_SECONDS}`;

function failingApi(error: unknown) {
  const log = openLog('read-api');
  const logged = vi.spyOn(log.logger, 'error').mockImplementation(() => undefined);
  const published = vi.spyOn(log.metrics, 'publishStoredMetrics').mockReturnValue(log.metrics);
  const counted = vi.spyOn(log.metrics, 'addMetric').mockReturnValue(log.metrics);
  const { reader } = memoryReader({});
  const get = openApi({ log, reader: { ...reader, readArticle: () => Promise.reject(error) } });
  return { get, logged, counted, published };
}

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

describe('GET /v1/articles/{id}', () => {
  const articles = [
    sampleArticle(0),
    sampleArticle(1, { status: 'canceled' }),
    sampleArticle(2, { status: 'withheld' }),
    sampleArticle(3, { status: 'withdrawn' }),
    sampleArticle(4, { status: 'embargoed' }),
  ];
  const get = openApi(memoryReader({ articles }));

  test('shows the whole record', async () => {
    const answer = await get(`/v1/articles/${sampleId(0)}`);

    expect(answer.status).toBe(200);
    expect(answer.json).toEqual(articles[0]);
    expect(answer.headers).toMatchObject({ 'cache-control': CACHED });
  });

  test.each([
    [1, 'canceled'],
    [2, 'withheld'],
    [3, 'withdrawn'],
  ])('says why article %i is gone: %s', async (number, reason) => {
    const answer = await get(`/v1/articles/${sampleId(number)}`);

    expect(answer.status).toBe(410);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(answer.json).toMatchObject({ status: 410, title: 'Gone', reason });
  });

  test('tells an embargoed article, an unknown one and no id at all apart by nothing', async () => {
    const [embargoed, unknown, nonsense] = await Promise.all([
      get(`/v1/articles/${sampleId(4)}`),
      get(`/v1/articles/${sampleId(99)}`),
      get('/v1/articles/الخبر'),
    ]);

    expect([embargoed.status, unknown.status, nonsense.status]).toEqual([404, 404, 404]);
    expect(embargoed.raw).toEqual(unknown.raw);
  });

  test('takes no parameters', async () => {
    const answer = await get(`/v1/articles/${sampleId(0)}`, { query: `id=${sampleId(0)}` });

    expect(answer.status).toBe(400);
    expect(answer.json.parameter).toBe('id');
  });
});

describe('GET /v1/changes', () => {
  const changes = [0, 1, 2].map((number) => ({
    kind: 'created' as const,
    id: sampleId(number),
    version: 1,
    at: `2026-02-01T11:0${number}:00Z`,
  }));
  const get = openApi(memoryReader({ changes }));

  test('leads through all changes to the end, and on from there', async () => {
    const first = await get('/v1/changes', { query: 'limit=2' });
    const second = await get('/v1/changes', { query: `limit=2&cursor=${first.json.nextCursor}` });
    const third = await get('/v1/changes', { query: `cursor=${second.json.nextCursor}` });

    expect([...first.json.items, ...second.json.items]).toEqual(changes);
    expect([first.json.atEnd, second.json.atEnd, third.json.atEnd]).toEqual([false, true, true]);
    expect(third.json).toMatchObject({ items: [], nextCursor: expect.any(String) });
  });

  test('links to the next page and may be cached only where the feed grows no more', async () => {
    const first = await get('/v1/changes', { query: 'limit=2' });
    const second = await get('/v1/changes', { query: `limit=2&cursor=${first.json.nextCursor}` });

    expect(first.headers.link).toBe(`</v1/changes?limit=2&cursor=${first.json.nextCursor}>; rel="next"`);
    expect(first.headers['cache-control']).toBe(CACHED);
    expect(second.headers).not.toHaveProperty('link');
    expect(second.headers['cache-control']).toBe('public, no-cache');
  });

  test('refuses the cursor of a list of articles', async () => {
    const lists = openApi(memoryReader({ articles: sampleArticles(3), changes }));
    const { json } = await lists('/v1/articles', { query: 'limit=1' });

    expect((await lists('/v1/changes', { query: `cursor=${json.nextCursor}` })).status).toBe(400);
  });
});

describe('GET /v1/uploads', () => {
  const key = 'incoming/agency/a b+c/خبر.txt';
  const receipt = {
    key,
    status: 'ingested' as const,
    articles: [{ id: sampleId(4), version: 1, status: 'embargoed' as const }],
    receivedAt: '2026-02-01T11:00:00Z',
    finishedAt: '2026-02-01T11:00:01Z',
  };
  const get = openApi(memoryReader({ receipts: [receipt] }));
  const routeKey = 'GET /v1/uploads';

  test('shows the receipt of a key, for no cache', async () => {
    const answer = await get('/v1/uploads', { routeKey, query: `key=${encodeURIComponent(key)}` });

    expect(answer.status).toBe(200);
    expect(answer.json).toEqual(receipt);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test.each([
    ['', 400],
    ['key=', 400],
    [`key=${'k'.repeat(1025)}`, 400],
    ['key=incoming/agency/other.txt', 404],
  ])('answers %j with %i', async (query, status) => {
    expect((await get('/v1/uploads', { routeKey, query })).status).toBe(status);
  });

  test.each([
    ['GET', '/v1/uploads'],
    ['GET', '/v1/uploads/'],
    ['HEAD', '/v1/uploads'],
    ['HEAD', '/v1/uploads/'],
    ['POST', '/v1/uploads'],
  ])('tells nothing to %s %s by the catch-all, which asks for no signature', async (method, path) => {
    const answer = await get(path, { method, query: `key=${encodeURIComponent(key)}` });

    expect([404, 405]).toContain(answer.status);
    expect(answer.headers).not.toHaveProperty('etag');
    expect(JSON.stringify(answer.raw)).not.toContain(sampleId(4));
  });
});

describe('every address', () => {
  const get = openApi(memoryReader({ articles: sampleArticles(30) }));

  test.each(['/', '/v1', '/v1/article', '/v1/articles/a/b', '/v2/articles', '/v1/__proto__'])(
    'is a 404 when it is %s',
    async (path) => {
      const answer = await get(path);

      expect(answer.status).toBe(404);
      expect(answer.json).toMatchObject({ type: 'urn:newsdrop:problem:not-found', status: 404 });
    },
  );

  test.each([
    ['POST', '/v1/articles', 'GET, HEAD'],
    ['DELETE', `/v1/articles/${sampleId(0)}`, 'GET, HEAD'],
    ['PUT', '/v1/uploads', 'GET'],
    ['OPTIONS', '/v1/changes', 'GET, HEAD'],
  ])('answers %s %s with a 405', async (method, path, allow) => {
    const answer = await get(path, { method });

    expect(answer.status).toBe(405);
    expect(answer.headers).toMatchObject({ allow, 'content-type': 'application/problem+json' });
  });

  test('answers HEAD with the headers of GET and no body', async () => {
    const head = await get('/v1/articles', { method: 'HEAD', query: 'limit=2' });
    const full = await get('/v1/articles', { query: 'limit=2' });

    expect(head.raw).toEqual({ statusCode: 200, headers: full.headers });
  });

  test('answers 304 to whoever has the same, whenever it was read and however it was encoded', async () => {
    let now = NOW;
    const timed = openApi({ ...memoryReader({ articles: sampleArticles(30) }), now: () => now });
    const first = await timed('/v1/articles', { headers: { 'accept-encoding': 'br' } });
    now += 30_000;

    const again = await timed('/v1/articles', { headers: { 'if-none-match': String(first.headers.etag) } });

    expect(again.raw).toEqual({
      statusCode: 304,
      headers: {
        etag: first.headers.etag,
        'cache-control': CACHED,
        vary: 'accept-encoding',
        link: first.headers.link,
      },
    });
  });

  test('answers 200 again when the list changed', async () => {
    const before = await get('/v1/articles');
    const changed = openApi(memoryReader({ articles: sampleArticles(31) }));

    const after = await changed('/v1/articles', { headers: { 'if-none-match': String(before.headers.etag) } });

    expect(after.status).toBe(200);
    expect(after.headers.etag).not.toBe(before.headers.etag);
  });

  test.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['zstd;q=0.5', 'zstd'],
    ['*', 'br'],
    ['identity, gzip;q=0.5', undefined],
    ['gzip;q=0', undefined],
    ['nonsense', undefined],
    [undefined, undefined],
  ])('is sent to a client that takes %s as %s', async (accepted, encoding) => {
    const answer = await get('/v1/articles', {
      headers: accepted === undefined ? {} : { 'Accept-Encoding': accepted },
    });

    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.raw.isBase64Encoded).toBe(encoding !== undefined);
    expect(answer.headers.vary).toBe('accept-encoding');
    expect(answer.json.items).toHaveLength(20);
  });

  test('says nothing of other origins, which API Gateway does', async () => {
    const answer = await get('/v1/articles', { headers: { origin: 'https://app.example' } });

    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('when reading fails', () => {
  const path = `/v1/articles/${sampleId(0)}`;

  test('a fault that passes is a 503 to try again', async () => {
    const error = new NewsdropError('store-unavailable', 'table arn:secret throttled');
    const { get, logged, counted, published } = failingApi(error);

    const answer = await get(path);

    expect(answer.status).toBe(503);
    expect(answer.headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' });
    expect(JSON.stringify(answer.raw)).not.toContain('secret');
    expect(logged).toHaveBeenCalledWith(
      'read-failed',
      expect.objectContaining({ requestId: 'request-1', code: 'store-unavailable', error }),
    );
    expect(counted).toHaveBeenCalledWith('ReadFailures', 'Count', 1);
    expect(published).toHaveBeenCalledOnce();
  });

  test.each([[new TypeError('secret at line 7')], ['secret'], [undefined]])(
    'any other fault is a 500 that says nothing of it',
    async (error) => {
      const { get, logged, counted } = failingApi(error);

      const answer = await get(path);

      expect(answer.status).toBe(500);
      expect(answer.json).toEqual({
        type: 'urn:newsdrop:problem:internal',
        title: 'Internal Server Error',
        status: 500,
        detail: expect.not.stringContaining('secret'),
        instance: 'urn:newsdrop:request:request-1',
      });
      expect(logged).toHaveBeenCalledOnce();
      expect(counted).toHaveBeenCalledOnce();
    },
  );

  test('a store that never answers is a 503 before Lambda gives up', async () => {
    const { reader } = memoryReader({});
    const log = openLog('read-api');
    vi.spyOn(log.logger, 'error').mockImplementation(() => undefined);
    vi.spyOn(log.metrics, 'publishStoredMetrics').mockReturnValue(log.metrics);
    const get = openApi({ log, reader: { ...reader, readArticle: () => new Promise(() => undefined) } });

    expect((await get(path, { remaining: 250 })).status).toBe(503);
  });

  test("a client's mistake is neither logged nor counted", async () => {
    const { get, logged, counted } = failingApi(new Error('unused'));

    await get('/v1/articles', { query: 'limit=0' });

    expect(logged).not.toHaveBeenCalled();
    expect(counted).not.toHaveBeenCalled();
  });

  test('HEAD gets the status without a body', async () => {
    const { get } = failingApi(new NewsdropError('store-unavailable', 'throttled'));

    expect((await get(path, { method: 'HEAD' })).raw).not.toHaveProperty('body');
  });
});
