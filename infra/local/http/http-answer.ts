import type { InvocationAnswer } from '../runtime/worker-protocol.ts';
import { isObject } from '../template/narrow.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer;
}

/** The gateway's own answers, in its words. */
export function gatewayAnswer(status: number, message: string): HttpAnswer {
  const body = Buffer.from(JSON.stringify({ message }));
  return { status, headers: { 'content-type': 'application/json' }, body };
}

/**
 * What an HTTP API makes of a function's answer, payload format 2.0: with a `statusCode` it is a whole response;
 * without one it is the body, as JSON. An error or an answer that is neither is a 500.
 */
export function httpAnswer(answer: InvocationAnswer): HttpAnswer {
  if ('error' in answer) return gatewayAnswer(500, 'Internal Server Error');
  const result: unknown = JSON.parse(answer.payload);
  if (!isObject(result) || result.statusCode === undefined) {
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(answer.payload) };
  }
  const status = Number(result.statusCode);
  if (!Number.isInteger(status) || status < 200 || status > 599) return gatewayAnswer(500, 'Internal Server Error');
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(isObject(result.headers) ? result.headers : {})) {
    headers[name.toLowerCase()] = String(value);
  }
  if (Array.isArray(result.cookies)) headers['set-cookie'] = result.cookies.map(String);
  const text = typeof result.body === 'string' ? result.body : '';
  return { status, headers, body: Buffer.from(text, result.isBase64Encoded === true ? 'base64' : 'utf8') };
}
