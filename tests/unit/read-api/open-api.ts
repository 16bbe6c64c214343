import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createReadApi, type ReadApiOptions } from '../../../functions/read-api/create-read-api.ts';
import { openLog } from '../../../shared/log/open-log.ts';
import { apiEvent, type EventOptions, lambdaContext } from './api-event.ts';

export const NOW = Date.parse('2026-02-01T12:00:00Z');
export const CACHE_SECONDS = 60;

const DECODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  zstd: zstdDecompressSync,
};

/** An answer as a client sees it: headers, and the body decoded. */
export interface ClientAnswer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly raw: APIGatewayProxyStructuredResultV2;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever JSON came.
  readonly json: any;
}

/** The read API over a reader, called as API Gateway would call it. */
export function openApi(options: Pick<ReadApiOptions, 'reader'> & Partial<ReadApiOptions>) {
  const handler = createReadApi({ now: () => NOW, cacheSeconds: CACHE_SECONDS, log: openLog('read-api'), ...options });
  return async function get(path: string, event: EventOptions & { remaining?: number } = {}): Promise<ClientAnswer> {
    const raw = await handler(apiEvent(path, event), lambdaContext(event.remaining));
    const headers = raw.headers ?? {};
    return { status: raw.statusCode, headers, raw, json: decodeBody(raw) };
  };
}

function decodeBody({ body, isBase64Encoded, headers }: APIGatewayProxyStructuredResultV2): unknown {
  if (body === undefined) return undefined;
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  const decoder = DECODERS[String(headers?.['content-encoding'])] ?? ((plain: Buffer) => plain);
  return JSON.parse(decoder(bytes).toString());
}
