import { describe, expect, test } from 'vitest';
import { memoryReader } from './memory-reader.ts';
import { CACHE_SECONDS, openApi } from './open-api.ts';
import { sampleArticles, sampleId } from './sample-articles.ts';

const CACHED = `public, max-age=${CACHE_SECONDS}`;

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
