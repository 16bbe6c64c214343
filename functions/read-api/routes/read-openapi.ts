import * as z from 'zod/mini';
import { openApiDocumentSchema } from '../api-schemas.ts';
import { buildOpenApi } from '../build-openapi.ts';
import { defineRoute, type Route } from '../route.ts';

/** The route that describes the others and itself. The document is made on the first request for it. */
export function readOpenApi(others: readonly Route[]): Route {
  let document: object | undefined;
  const route: Route = defineRoute({
    path: '/v1/openapi.json',
    doc: {
      operationId: 'readOpenApi',
      summary: 'This document',
      description: 'The OpenAPI 3.1 description of the API, made from the schemas that check its requests.',
      returns: openApiDocumentSchema,
      problems: ['bad-parameter'],
    },
    parameters: z.strictObject({}),
    answer() {
      document ??= buildOpenApi([...others, route]);
      return { representation: document, cache: 'cached' };
    },
  });
  return route;
}
