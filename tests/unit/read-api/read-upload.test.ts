import { describe, expect, test } from 'vitest';
import { memoryReader } from './memory-reader.ts';
import { openApi } from './open-api.ts';
import { sampleId } from './sample-articles.ts';

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
