import type { Context as NegotiatedContext } from '@middy/http-content-negotiation';
import httpRouter, { type Route as RouterRoute } from '@middy/http-router';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { methodNotAllowed, notFound } from './problem.ts';
import { renderAnswer } from './render-answer.ts';
import type { ReadApiDependencies, Route } from './route.ts';

type HttpRoute = RouterRoute<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>;

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/**
 * Leads a request to its route. HEAD answers as GET does, without a body; another method is a 405 and an unknown
 * address a 404. A HEAD, an unknown address and every other spelling of a known one come by API Gateway's catch-all,
 * which asks for no signature; so a signed route answers only what API Gateway itself matched with it.
 */
export function routeRequests(routes: readonly Route[], dependencies: ReadApiDependencies, cacheSeconds: number) {
  return httpRouter<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>({
    routes: routes.flatMap((route) => {
      const allowed = route.signed ? ['GET'] : ['GET', 'HEAD'];
      return METHODS.map((method): HttpRoute => {
        if (!allowed.includes(method)) return { method, path: route.path, handler: () => refuse(allowed) };
        const handler = (event: APIGatewayProxyEventV2, context: Context) =>
          respond(route, event, context as Partial<NegotiatedContext>, dependencies, cacheSeconds);
        return { method, path: route.path, handler };
      });
    }),
    notFoundResponse: () => {
      throw notFound('There is nothing at this address.');
    },
  });
}

function refuse(allowed: readonly string[]): never {
  throw methodNotAllowed(allowed);
}

async function respond(
  route: Route,
  event: APIGatewayProxyEventV2,
  context: Partial<NegotiatedContext>,
  dependencies: ReadApiDependencies,
  cacheSeconds: number,
): Promise<APIGatewayProxyStructuredResultV2> {
  if (route.signed && event.routeKey !== `GET ${route.path}`) throw notFound('There is nothing at this address.');
  const { rawQueryString, headers } = event;
  const answer = await route.respond({ rawQueryString, pathParameters: pathParameters(event) }, dependencies);
  const terms = {
    method: event.requestContext.http.method,
    ifNoneMatch: headers['if-none-match'],
    encodings: context.preferredEncodings ?? [],
  };
  return renderAnswer(answer, terms, cacheSeconds);
}

function pathParameters({ pathParameters = {} }: APIGatewayProxyEventV2): Record<string, string> {
  return Object.fromEntries(Object.entries(pathParameters).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])));
}
