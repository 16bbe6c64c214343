import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { routes } from '../../../functions/read-api/routes.ts';
import { memoryReader } from './memory-reader.ts';
import { openApi } from './open-api.ts';
import { sampleArticle, sampleArticles, sampleId } from './sample-articles.ts';

interface Reference {
  readonly $ref: string;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: Record<string, unknown>;
}

interface Operation {
  readonly operationId: string;
  readonly security?: unknown;
  readonly parameters: (Parameter | Reference)[];
  readonly responses: Record<
    string,
    { description: string; headers?: object; content?: Record<string, { schema: object }> }
  >;
}

const receipt = {
  key: 'incoming/agency/broken.bin',
  status: 'rejected' as const,
  articles: [],
  problem: { code: 'unsupported', detail: 'This file is in no format that Newsdrop reads.' },
  receivedAt: '2026-02-01T11:00:00Z',
  finishedAt: '2026-02-01T11:00:01.5Z',
};
const articles = [...sampleArticles(30), sampleArticle(40, { status: 'canceled' })];
const changes = [{ kind: 'killed' as const, id: sampleId(40), version: 2, at: '2026-02-01T11:00:00Z' }];
const get = openApi(memoryReader({ articles, changes, receipts: [receipt] }));
const { json: document } = await get('/v1/openapi.json');
const operations = Object.entries<{ get: Operation }>(document.paths).map(([path, item]) => ({ path, ...item.get }));

const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addKeyword('components');
ajv.addSchema({ $id: 'openapi:document', components: document.components }, undefined, undefined, false);

/** The errors of a body against the schema that the document gives for a path and status. */
function findFaults(path: string, status: number, contentType: string, body: unknown): unknown {
  const operation = operations.find((candidate) => candidate.path === path);
  const schema = operation?.responses[status]?.content?.[contentType]?.schema;
  if (schema === undefined) throw new Error(`${path} does not describe its ${status} as ${contentType}`);
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi:document#/'));
  const validate = ajv.compile(absolute);
  return validate(body) ? [] : validate.errors;
}

function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === '$ref' && typeof part === 'string' ? [part] : references(part),
  );
}

function resolve(reference: string): unknown {
  return reference
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], document);
}

describe('the OpenAPI document', () => {
  test('is OpenAPI 3.1 with an operation for every route', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    expect(operations.map(({ path }) => path)).toEqual(routes.map(({ path }) => path));
  });

  test('has only references that lead somewhere', () => {
    const all = references(document);

    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((reference) => resolve(reference) === undefined)).toEqual([]);
  });

  test('names every operation once, with described answers', () => {
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { responses } of operations) {
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '304', 'default']));
      for (const response of Object.values(responses)) expect(response.description).not.toBe('');
    }
  });

  test('describes the parameters of the path as such, and every parameter with a sound schema', () => {
    for (const { path, parameters } of operations) {
      const own = parameters.filter((parameter): parameter is Parameter => 'name' in parameter);
      const inPath = own.filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(inPath.every(({ required }) => required)).toBe(true);
      for (const { description, schema } of own) {
        expect(description).not.toBe('');
        expect(ajv.validateSchema(schema)).toBe(true);
      }
    }
  });

  test('describes the limit as the API reads it', () => {
    const list = operations.find(({ path }) => path === '/v1/articles');

    expect(list?.parameters).toContainEqual({
      name: 'limit',
      in: 'query',
      required: false,
      description: expect.any(String),
      schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
    });
  });

  test('asks for a signature where API Gateway does, and nowhere else', () => {
    expect(operations.filter(({ security }) => security !== undefined).map(({ path }) => path)).toEqual([
      '/v1/uploads',
    ]);
  });

  test('has sound JSON Schemas as components', () => {
    for (const schema of Object.values<object>(document.components.schemas)) {
      expect(ajv.validateSchema(schema)).toBe(true);
    }
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining([
        'Article',
        'ArticleCard',
        'ArticleList',
        'Change',
        'ChangeList',
        'Problem',
        'Receipt',
        'Tag',
      ]),
    );
  });
});

describe('what the API answers', () => {
  const limited = '/v1/articles';
  test.each([
    ['/v1/articles', limited, '', 200],
    ['/v1/articles', limited, 'limit=3&tag=place:IR', 200],
    ['/v1/articles', limited, 'tag=place:XX', 200],
    ['/v1/articles', limited, 'colour=red', 400],
    ['/v1/articles/{id}', `/v1/articles/${sampleId(1)}`, '', 200],
    ['/v1/articles/{id}', `/v1/articles/${sampleId(1)}`, 'x=1', 400],
    ['/v1/articles/{id}', `/v1/articles/${sampleId(99)}`, '', 404],
    ['/v1/articles/{id}', `/v1/articles/${sampleId(40)}`, '', 410],
    ['/v1/changes', '/v1/changes', '', 200],
    ['/v1/changes', '/v1/changes', 'cursor=x', 400],
    ['/v1/uploads', '/v1/uploads', 'key=incoming/agency/broken.bin', 200],
    ['/v1/uploads', '/v1/uploads', 'key=incoming/agency/other.bin', 404],
    ['/v1/uploads', '/v1/uploads', '', 400],
    ['/v1/openapi.json', '/v1/openapi.json', '', 200],
  ])('from %s (%s?%s, %i) is as described', async (path, address, query, status) => {
    const answer = await get(address, { query, routeKey: `GET ${path}` });

    expect(answer.status).toBe(status);
    expect(findFaults(path, status, String(answer.headers['content-type']), answer.json)).toEqual([]);
  });

  test('carries no header for apps that is not described', async () => {
    for (const [path, query] of [
      ['/v1/articles', 'limit=3'],
      ['/v1/changes', ''],
      ['/v1/uploads', `key=${receipt.key}`],
    ] as const) {
      const { headers } = await get(path, { query, routeKey: `GET ${path}` });
      const described = Object.keys(operations.find((one) => one.path === path)?.responses[200]?.headers ?? {});
      const ofHttp = ['content-type', 'vary', 'x-content-type-options'];
      const sent = Object.keys(headers).filter((name) => !ofHttp.includes(name));
      expect(described.map((name) => name.toLowerCase())).toEqual(expect.arrayContaining(sent));
    }
  });

  test('or API Gateway answers in its place is described, where it can come', () => {
    for (const { path, responses } of operations) {
      expect(Object.keys(responses)).toContain('429');
      expect(Object.keys(responses).includes('403')).toBe(path === '/v1/uploads');
    }
  });

  test('would be found out if it were not', () => {
    const { headline: _, ...article } = { ...sampleArticle(1), surprise: true };

    expect(findFaults('/v1/articles/{id}', 200, 'application/json', article)).not.toEqual([]);
    expect(findFaults('/v1/articles', 200, 'application/json', { items: [{}], asOf: 'now' })).not.toEqual([]);
  });
});
