import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { FunctionPool } from '../runtime/function-pool.ts';
import type { PlannedApi } from '../template/deployment-plan.ts';
import { corsHeaders } from './cors-policy.ts';
import { gatewayAnswer, type HttpAnswer, httpAnswer } from './http-answer.ts';
import { httpEvent } from './http-event.ts';
import { RouteTable } from './route-table.ts';

/** Bytes of a request's body (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html). */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

interface GatewayProps {
  readonly api: PlannedApi;
  /** By ARN. */
  readonly pools: ReadonlyMap<string, FunctionPool>;
}

/** API Gateway's HTTP API on one machine: its routes, CORS policy and time limit. Authorizers are not asked. */
export function createHttpGateway(props: GatewayProps): RequestListener {
  const routes = new RouteTable(props.api.routes);
  return (request, response) => {
    const requestId = randomUUID();
    response.setHeader('apigw-requestid', requestId);
    answerRequest(props, routes, request, requestId)
      .catch(() => gatewayAnswer(500, 'Internal Server Error'))
      .then((answer) => send(props.api, request, response, answer));
  };
}

async function answerRequest(
  { api, pools }: GatewayProps,
  routes: RouteTable,
  request: IncomingMessage,
  requestId: string,
): Promise<HttpAnswer> {
  if (isPreflight(api, request)) return { status: 204, headers: {}, body: Buffer.alloc(0) };
  const body = await readBody(request);
  if (body === undefined) return gatewayAnswer(413, 'Request Entity Too Large');
  const path = routePath(api, request);
  const match = path === undefined ? undefined : routes.match(request.method ?? 'GET', path);
  const pool = match && pools.get(match.route.functionArn);
  if (match === undefined || pool === undefined) return gatewayAnswer(404, 'Not Found');
  const event = httpEvent({ request, body, match, apiId: api.logicalId, stage: api.stage, requestId });
  return withTimeout(pool.invoke(event).then(httpAnswer), match.route.timeoutMillis);
}

async function withTimeout(answer: Promise<HttpAnswer>, millis: number): Promise<HttpAnswer> {
  const { promise, resolve } = Promise.withResolvers<HttpAnswer>();
  const timer = setTimeout(() => resolve(gatewayAnswer(503, 'Service Unavailable')), millis);
  try {
    return await Promise.race([answer, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** With a CORS policy, the gateway answers preflights itself and no route sees them. */
function isPreflight({ cors }: PlannedApi, { method, headers }: IncomingMessage): boolean {
  return cors !== undefined && method === 'OPTIONS' && headers.origin !== undefined;
}

/** Undefined outside of the stage's path. */
function routePath({ stage }: PlannedApi, { url = '/' }: IncomingMessage): string | undefined {
  const path = url.split('?', 1)[0] ?? '/';
  if (stage === '$default') return path;
  return path === `/${stage}` || path.startsWith(`/${stage}/`) ? path.slice(stage.length + 1) || '/' : undefined;
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send({ cors }: PlannedApi, request: IncomingMessage, response: ServerResponse, answer: HttpAnswer): void {
  const headers = Object.entries(answer.headers).filter(([name]) => !cors || !name.startsWith('access-control-'));
  for (const [name, value] of headers) response.setHeader(name, value);
  if (cors !== undefined) {
    const { origin, 'access-control-request-method': asksMethod } = request.headers;
    const asked = request.method === 'OPTIONS' ? asksMethod : undefined;
    const { vary, ...others } = corsHeaders(cors, { origin, asksMethod: asked });
    for (const [name, value] of Object.entries(others)) response.setHeader(name, value);
    if (vary !== undefined) response.appendHeader('vary', vary);
  }
  const hasBody = answer.status !== 204 && answer.status !== 304;
  if (hasBody && request.method !== 'HEAD') response.setHeader('content-length', answer.body.length);
  response.writeHead(answer.status);
  response.end(hasBody && request.method !== 'HEAD' ? answer.body : undefined);
}
