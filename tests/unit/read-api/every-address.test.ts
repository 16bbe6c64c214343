import { describe, expect, test } from 'vitest';
import { memoryReader } from './memory-reader.ts';
import { CACHE_SECONDS, NOW, openApi } from './open-api.ts';
import { sampleArticles, sampleId } from './sample-articles.ts';

const CACHED = `public, max-age=${CACHE_SECONDS}`;

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
