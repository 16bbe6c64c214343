import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { compressBody } from './compress-body.ts';
import { entityTag, matchesEntityTag } from './entity-tag.ts';
import type { ProblemError } from './problem.ts';
import type { Answer, CachePolicy } from './route.ts';

/** What of a request decides how an answer looks. */
export interface RequestTerms {
  readonly method: string;
  readonly ifNoneMatch: string | undefined;
  /** Content encodings by the client's preference. */
  readonly encodings: readonly string[];
}

const CACHE_CONTROL: Readonly<Record<CachePolicy, (seconds: number) => string>> = {
  cached: (seconds) => `public, max-age=${seconds}`,
  revalidated: () => 'public, no-cache',
  private: () => 'no-store',
};

/** Turns a route's answer into HTTP: 304 for what the client has, else JSON; for HEAD the headers alone. */
export function renderAnswer(
  answer: Answer,
  terms: RequestTerms,
  cacheSeconds: number,
): APIGatewayProxyStructuredResultV2 {
  const text = JSON.stringify(answer.representation);
  const etag = entityTag(text);
  const headers: Record<string, string> = {
    etag,
    'cache-control': CACHE_CONTROL[answer.cache](cacheSeconds),
    vary: 'accept-encoding',
  };
  if (answer.next !== undefined) headers.link = `<${answer.next}>; rel="next"`;
  if (matchesEntityTag(terms.ifNoneMatch, etag)) return { statusCode: 304, headers };
  headers['content-type'] = 'application/json';
  headers['x-content-type-options'] = 'nosniff';
  if (terms.method === 'HEAD') return { statusCode: 200, headers };
  const dated = answer.asOf === undefined ? text : JSON.stringify({ ...answer.representation, asOf: answer.asOf });
  const { encoding, ...body } = compressBody(dated, terms.encodings);
  if (encoding !== undefined) headers['content-encoding'] = encoding;
  return { statusCode: 200, headers, ...body };
}

/** Turns a problem into HTTP. It is never kept by a cache: what is wrong now may be right in a minute. */
export function renderProblem(
  { problem, headers }: ProblemError,
  request: { readonly method: string | undefined; readonly id: string | undefined },
): APIGatewayProxyStructuredResultV2 {
  const instance = request.id === undefined ? {} : { instance: `urn:newsdrop:request:${request.id}` };
  return {
    statusCode: problem.status,
    headers: {
      ...headers,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
    ...(request.method === 'HEAD' ? {} : { body: JSON.stringify({ ...problem, ...instance }) }),
  };
}
