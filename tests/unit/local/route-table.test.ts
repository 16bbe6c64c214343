import { describe, expect, test } from 'vitest';
import { RouteTable } from '../../../infra/local/http/route-table.ts';

const table = (...keys: string[]): RouteTable =>
  new RouteTable(keys.map((key) => ({ key, functionArn: key, timeoutMillis: 1, authorization: 'NONE' })));

describe('RouteTable', () => {
  const routes = table(
    '$default',
    'GET /a/{proxy+}',
    'GET /a/{id}',
    'GET /a/b',
    'ANY /a/c',
    'POST /a/c',
    'GET /a/{id}/d',
  );

  test.each([
    ['GET', '/a/b', 'GET /a/b', {}],
    ['GET', '/a/x%20y', 'GET /a/{id}', { id: 'x y' }],
    ['GET', '/a/x/d', 'GET /a/{id}/d', { id: 'x' }],
    ['GET', '/a/x/y/z', 'GET /a/{proxy+}', { proxy: 'x/y/z' }],
    ['GET', '/a/c', 'ANY /a/c', {}],
    ['POST', '/a/c', 'POST /a/c', {}],
    ['DELETE', '/a/c', 'ANY /a/c', {}],
    ['GET', '/', '$default', {}],
    ['GET', '/a/', 'GET /a/{id}', { id: '' }],
    ['POST', '/a/b', '$default', {}],
    ['GET', '/a/%zz', 'GET /a/{id}', { id: '%zz' }],
  ])('%s %s goes to %s', (method, path, key, pathParameters) => {
    const match = routes.match(method, path);

    expect(match).toMatchObject({ route: { key }, pathParameters });
  });

  test('finds nothing without a default', () => {
    expect(table('GET /a').match('GET', '/b')).toBeUndefined();
  });
});
