import * as z from 'zod/mini';
import { apiSchemas } from './api-schemas.ts';
import { parameterDocs } from './parameters.ts';
import { PROBLEMS, problemSchema } from './problem.ts';
import type { Route } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

const SCHEMAS = '#/components/schemas/';

/** What API Gateway answers without asking the function. */
const GATEWAY_CONTENT = {
  'application/json': { schema: { type: 'object', properties: { message: { type: 'string' } } } },
};

const PROBLEM_CONTENT = { 'application/problem+json': { schema: describeSchema(problemSchema) } };

/** Describes the routes as an OpenAPI 3.1 document, from the schemas that check requests and type the answers. */
export function buildOpenApi(routes: readonly Route[]): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Newsdrop',
      version: '1',
      description:
        'Clean, tagged, summarised articles from the files that newsrooms drop. Times are RFC 3339 UTC; a field that is unknown is absent.',
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(routes.map((route) => [route.path, { get: describeOperation(route) }])),
    components: {
      schemas: describeComponents(),
      parameters: {
        IfNoneMatch: {
          name: 'If-None-Match',
          in: 'header',
          required: false,
          description:
            'The ETag of an answer the client has. If that still stands, the answer is a 304 without a body.',
          schema: { type: 'string' },
        },
      },
      headers: {
        ETag: { description: 'Names this state of the answer, for `If-None-Match`.', schema: { type: 'string' } },
        CacheControl: {
          description: 'How long the answer may be kept, and so how long something killed may still be seen.',
          schema: { type: 'string' },
        },
        Link: { description: 'The next page, as `rel="next"`, where there is one.', schema: { type: 'string' } },
      },
      securitySchemes: {
        signature: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: 'AWS Signature Version 4.',
          'x-amazon-apigateway-authtype': 'awsSigv4',
        },
      },
    },
  };
}

function describeOperation({ path, doc, parameters, signed }: Route): Json {
  return {
    operationId: doc.operationId,
    summary: doc.summary,
    description: doc.description,
    ...(signed ? { security: [{ signature: [] }] } : {}),
    parameters: [...describeParameters(path, parameters), { $ref: '#/components/parameters/IfNoneMatch' }],
    responses: {
      200: {
        description: doc.summary,
        headers: {
          ETag: { $ref: '#/components/headers/ETag' },
          Link: { $ref: '#/components/headers/Link' },
          'Cache-Control': { $ref: '#/components/headers/CacheControl' },
        },
        content: { 'application/json': { schema: describeSchema(doc.returns) } },
      },
      304: { description: 'What the client has still stands.' },
      ...Object.fromEntries(
        doc.problems.map((kind) => [PROBLEMS[kind], { description: kind, content: PROBLEM_CONTENT }]),
      ),
      ...(signed ? { 403: { description: 'The request is not signed as it must be.', content: GATEWAY_CONTENT } } : {}),
      429: { description: "More requests than the stage's settings allow. Try again later.", content: GATEWAY_CONTENT },
      default: { description: 'An error; a 503 says in `Retry-After` when to try again.', content: PROBLEM_CONTENT },
    },
  };
}

function describeParameters(path: string, parameters: Route['parameters']): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: 'input' });
  return Object.entries(parameters.shape).map(([name, parameter]) => {
    const { description, ...hints } = parameterDocs.get(parameter) ?? {};
    const place = path.includes(`{${name}}`) ? 'path' : 'query';
    const schema = { ...(properties[name] as Json), ...hints };
    return { name, in: place, required: required.includes(name), description, schema };
  });
}

function describeSchema(schema: z.core.$ZodType): Json {
  const component = apiSchemas.get(schema);
  if (component !== undefined) return { $ref: `${SCHEMAS}${component.id}` };
  return withoutIdentity(z.toJSONSchema(schema));
}

function describeComponents(): Json {
  const { schemas } = z.toJSONSchema(apiSchemas, { uri: (id) => `${SCHEMAS}${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIdentity(schema)]));
}

/** An `$id` that is a fragment and a second `$schema` are no part of a schema inside an OpenAPI document. */
function withoutIdentity(schema: Json): Json {
  const { $schema: _dialect, $id: _id, id: _component, ...rest } = schema;
  return rest;
}
