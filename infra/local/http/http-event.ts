import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ACCOUNT } from '../template/stack-scope.ts';
import { decode, type RouteMatch } from './route-table.ts';

/** Content that an HTTP API hands over as text; anything else comes as Base64. */
const TEXT_TYPE = /^(text\/|application\/(json|javascript|xml)\b)/;

interface HttpEventProps {
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly match: RouteMatch;
  readonly apiId: string;
  readonly stage: string;
  /** The gateway's own id for the request, which its answer carries as `apigw-requestid`. */
  readonly requestId: string;
}

/**
 * A request as an HTTP API hands it to a function, payload format 2.0: the path decoded, the query text as it came and
 * beside it decoded, header names in lower case and their values joined.
 */
export function httpEvent({ request, body, match, apiId, stage, requestId }: HttpEventProps): APIGatewayProxyEventV2 {
  const [rawPath = '/', ...query] = (request.url ?? '/').split('?');
  const rawQueryString = query.join('?');
  const method = request.method ?? 'GET';
  const { cookie, ...headers } = joinHeaders(request);
  const cookies = cookie?.split('; ');
  const queryStringParameters = joinQuery(rawQueryString);
  const path = decode(rawPath);
  const now = new Date();
  const isText = TEXT_TYPE.test(headers['content-type'] ?? 'text/plain');
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: path,
    rawQueryString,
    ...(cookies !== undefined && { cookies }),
    headers,
    ...(Object.keys(queryStringParameters).length > 0 && { queryStringParameters }),
    ...(Object.keys(match.pathParameters).length > 0 && { pathParameters: { ...match.pathParameters } }),
    requestContext: {
      accountId: ACCOUNT,
      apiId,
      domainName: headers.host ?? 'localhost',
      domainPrefix: apiId,
      http: {
        method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: match.route.key,
      stage,
      time: formatTime(now),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

function joinHeaders(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, values = []] of Object.entries(request.headersDistinct)) {
    headers[name] = values.join(name === 'cookie' ? '; ' : ',');
  }
  return headers;
}

function joinQuery(query: string): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    joined[name] = joined[name] === undefined ? value : `${joined[name]},${value}`;
  }
  return joined;
}

/** `12/Mar/2020:19:03:58 +0000`, as the gateway writes it. */
function formatTime(time: Date): string {
  const [, day, month, year, clock] = time.toUTCString().split(' ');
  return `${day}/${month}/${year}:${clock} +0000`;
}
