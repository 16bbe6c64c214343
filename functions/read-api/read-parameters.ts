import * as z from 'zod/mini';
import type { ApiRequest } from './api-request.ts';
import { badParameter, notFound } from './problem.ts';
import { readQuery } from './read-query.ts';

/**
 * Reads a request's parameters by a route's schema. The first that is unknown, repeated, missing or not acceptable is
 * a 400 that names it and says what is; a path that cannot be one is a 404.
 */
export function readParameters<Shape extends z.core.$ZodShape>(
  schema: z.ZodMiniObject<Shape, z.core.$strict>,
  rawQueryString: string,
  pathParameters: Readonly<Record<string, string>>,
): ApiRequest<z.output<z.ZodMiniObject<Shape, z.core.$strict>>> {
  const query = readQuery(rawQueryString);
  const names = Object.keys(schema.shape);
  const inPath = Object.entries(pathParameters).filter(([name]) => names.includes(name));
  const known = names.filter((name) => !Object.hasOwn(pathParameters, name));
  for (const name of query.keys()) {
    if (!known.includes(name)) throw badParameter(name, `${name} is no parameter of this address. ${listKnown(known)}`);
  }
  const result = z.safeParse(schema, { ...Object.fromEntries(query), ...Object.fromEntries(inPath) });
  if (result.success) return { parameters: result.data, query };
  const issue = result.error.issues[0];
  const name = String(issue?.path[0]);
  if (Object.hasOwn(pathParameters, name)) throw notFound('There is nothing at this address.');
  throw badParameter(name, `${name} ${issue?.message}`);
}

function listKnown(known: readonly string[]): string {
  return known.length === 0 ? 'It takes none.' : `It takes ${known.join(', ')}.`;
}
