import { describe, expect, test, vi } from 'vitest';
import { NewsdropError } from '../../../shared/errors/newsdrop-error.ts';
import { openLog } from '../../../shared/log/open-log.ts';
import { memoryReader } from './memory-reader.ts';
import { openApi } from './open-api.ts';
import { sampleId } from './sample-articles.ts';

function failingApi(error: unknown) {
  const log = openLog('read-api');
  const logged = vi.spyOn(log.logger, 'error').mockImplementation(() => undefined);
  const published = vi.spyOn(log.metrics, 'publishStoredMetrics').mockReturnValue(log.metrics);
  const counted = vi.spyOn(log.metrics, 'addMetric').mockReturnValue(log.metrics);
  const { reader } = memoryReader({});
  const get = openApi({ log, reader: { ...reader, readArticle: () => Promise.reject(error) } });
  return { get, logged, counted, published };
}

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
