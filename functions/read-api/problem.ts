import { STATUS_CODES } from 'node:http';
import * as z from 'zod/mini';
import type { ArticleReading } from '../../shared/store/article-reader.ts';

/** Why an article that was public is public no more. */
export type GoneReason = Extract<ArticleReading, { found: 'gone' }>['status'];

/** An error as the API tells it: RFC 9457, `application/problem+json`. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.optional(z.string()),
  /** The parameter that was refused. */
  parameter: z.optional(z.string()),
  /** Why the article is gone. */
  reason: z.optional(z.enum(['canceled', 'withheld', 'withdrawn'])),
});

export type Problem = z.infer<typeof problemSchema>;

/** The kinds of problems and the statuses they come with. */
export const PROBLEMS = {
  'bad-parameter': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  gone: 410,
  internal: 500,
  unavailable: 503,
} as const;

export type ProblemKind = keyof typeof PROBLEMS;

const GONE_DETAILS: Readonly<Record<GoneReason, string>> = {
  canceled: 'The newsroom killed this article. Remove every copy of it.',
  withheld: 'The newsroom withholds this article for now. Do not show it.',
  withdrawn: 'The newsroom withdrew the file that this article came from.',
};

/** Thrown by whatever cannot answer a request; the API answers with its problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    kind: ProblemKind,
    detail: string,
    extra: { parameter?: string; reason?: GoneReason } = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    const status = PROBLEMS[kind];
    const title = STATUS_CODES[status] ?? kind;
    this.problem = { type: `urn:newsdrop:problem:${kind}`, title, status, detail, ...extra };
    this.headers = headers;
  }
}

/** A 400 that names the parameter. @param detail a sentence that opens with its name */
export function badParameter(parameter: string, detail: string): ProblemError {
  return new ProblemError('bad-parameter', detail, { parameter });
}

/** A 404. @param detail a sentence for the client */
export function notFound(detail: string): ProblemError {
  return new ProblemError('not-found', detail);
}

/** A 405 that says, in `allow` as well, which methods the address answers. */
export function methodNotAllowed(allowed: readonly string[]): ProblemError {
  const allow = allowed.join(', ');
  return new ProblemError('method-not-allowed', `This address answers ${allow} only.`, {}, { allow });
}

/** A 410 that says why the article is public no more. */
export function gone(reason: GoneReason): ProblemError {
  return new ProblemError('gone', GONE_DETAILS[reason], { reason });
}
