import type * as z from 'zod/mini';
import type { ArticleReader } from '../../shared/store/article-reader.ts';
import type { ApiRequest } from './api-request.ts';
import type { ProblemKind } from './problem.ts';
import { readParameters } from './read-parameters.ts';

/** What a route reads from. */
export interface ReadApiDependencies {
  readonly reader: ArticleReader;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * How long an answer may be kept: `cached` for the stage's cache time, `revalidated` only as long as its ETag is asked
 * about each time, `private` never.
 */
export type CachePolicy = 'cached' | 'revalidated' | 'private';

/** What a route answers with; how it becomes HTTP is decided once, for all of them. */
export interface Answer {
  /** The JSON that the ETag stands for. */
  readonly representation: object;
  /** When it was read: part of the answer, but not of its ETag, so that an unchanged list answers 304. */
  readonly asOf?: string;
  readonly cache: CachePolicy;
  /** The address of the next page, for the `Link` header. */
  readonly next?: string;
}

/** What the OpenAPI document says of a route beside its parameters. */
export interface OperationDoc {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly returns: z.core.$ZodType;
  readonly problems: readonly ProblemKind[];
}

interface RouteOptions<Shape extends z.core.$ZodShape> {
  /** As in API Gateway; `{name}` is a parameter of the path. */
  readonly path: string;
  readonly doc: OperationDoc;
  /** Query and path parameters by name. */
  readonly parameters: z.ZodMiniObject<Shape, z.core.$strict>;
  /** True when API Gateway lets in only signed requests, so that no other way may lead to the route. */
  readonly signed?: true;
  answer(
    request: ApiRequest<z.output<z.ZodMiniObject<Shape, z.core.$strict>>>,
    dependencies: ReadApiDependencies,
  ): Promise<Answer> | Answer;
}

/** One GET address of the API. */
export interface Route extends Omit<RouteOptions<z.core.$ZodShape>, 'parameters' | 'answer'> {
  readonly parameters: z.ZodMiniObject<z.core.$ZodShape, z.core.$strict>;
  /** Answers a request, or throws a `ProblemError`, or whatever the reader throws. */
  respond(
    call: { rawQueryString: string; pathParameters: Readonly<Record<string, string>> },
    dependencies: ReadApiDependencies,
  ): Promise<Answer>;
}

/** Makes a route of its parts, so that its `answer` only ever sees parameters that its schema let through. */
export function defineRoute<Shape extends z.core.$ZodShape>({ answer, ...route }: RouteOptions<Shape>): Route {
  return {
    ...route,
    async respond(call, dependencies) {
      return answer(readParameters(route.parameters, call.rawQueryString, call.pathParameters), dependencies);
    },
  };
}
