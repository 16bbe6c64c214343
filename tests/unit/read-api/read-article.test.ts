import { describe, expect, test } from 'vitest';
import { memoryReader } from './memory-reader.ts';
import { CACHE_SECONDS, openApi } from './open-api.ts';
import { sampleArticle, sampleId } from './sample-articles.ts';

const CACHED = `public, max-age=${CACHE_SECONDS}`;

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
