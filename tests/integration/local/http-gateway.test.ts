import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalNewsdrop } from '../../../infra/local/start-local.ts';
import { TinyLocal } from './tiny-local.ts';

describe('the HTTP API on one machine', () => {
  const tiny = new TinyLocal();
  let local: LocalNewsdrop;
  const get = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${local.apiUrl}${path}`, init);

  beforeAll(async () => {
    local = await tiny.start();
  });
  afterAll(() => tiny.remove());

  test('hands a request over in payload format 2.0', async () => {
    const response = await get('/things/a%20b?x=1&x=2&y=%C3%A9', { headers: { 'X-Own': 'v', cookie: 'k=1; l=2' } });

    const event = (await response.json()) as APIGatewayProxyEventV2;
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /things/{id}',
      rawPath: '/things/a b',
      rawQueryString: 'x=1&x=2&y=%C3%A9',
      queryStringParameters: { x: '1,2', y: 'é' },
      pathParameters: { id: 'a b' },
      cookies: ['k=1', 'l=2'],
      headers: { 'x-own': 'v' },
      requestContext: { http: { method: 'GET', path: '/things/a b' }, routeKey: 'GET /things/{id}', stage: '$default' },
      isBase64Encoded: false,
    });
    expect(event.headers).not.toHaveProperty('cookie');
    expect(response.headers.get('apigw-requestid')).toBe(event.requestContext.requestId);
  });

  test('answers bytes and cookies, and puts its own CORS headers in the place of the function’s', async () => {
    const response = await get('/things/1?mode=binary', { headers: { origin: 'https://app.example' } });

    expect(response.status).toBe(201);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255]);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example');
  });

  test('answers a preflight itself, and an origin that is not allowed with nothing', async () => {
    const preflight = { 'access-control-request-method': 'GET' };

    const allowed = await get('/nowhere', {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example', ...preflight },
    });
    const other = await get('/nowhere', {
      method: 'OPTIONS',
      headers: { origin: 'https://other.example', ...preflight },
    });

    expect(allowed.status).toBe(204);
    expect(Object.fromEntries(allowed.headers)).toMatchObject({
      'access-control-allow-methods': 'GET',
      'access-control-max-age': '60',
    });
    expect(other.headers.has('access-control-allow-origin')).toBe(false);
  });

  test.each([
    ['/nowhere', 404, 'Not Found'],
    ['/things/1?mode=throw', 500, 'Internal Server Error'],
    ['/hasty/1?mode=sleep&millis=2000', 503, 'Service Unavailable'],
  ])('answers %s with %i as the gateway words it', async (path, status, message) => {
    const response = await get(path);

    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ message });
  });

  test('takes an answer without a status as the body', async () => {
    const response = await get('/things/1?mode=plain');

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ hello: 'world' });
  });
});
