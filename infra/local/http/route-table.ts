import type { PlannedRoute } from '../template/deployment-plan.ts';

export interface RouteMatch {
  readonly route: PlannedRoute;
  /** Decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

interface ParsedRoute {
  readonly route: PlannedRoute;
  readonly method: string;
  readonly segments: readonly string[];
}

const DEFAULT_KEY = '$default';

/**
 * Finds routes as an HTTP API does: the most specific path first (text before `{name}` before `{name+}`, from the
 * left), then its own method before ANY, then `$default`.
 */
export class RouteTable {
  readonly #routes: readonly ParsedRoute[];
  readonly #fallback: PlannedRoute | undefined;

  constructor(routes: readonly PlannedRoute[]) {
    this.#fallback = routes.find(({ key }) => key === DEFAULT_KEY);
    this.#routes = routes
      .filter(({ key }) => key !== DEFAULT_KEY)
      .map(parseRoute)
      .sort((a, b) => compare(rank(a), rank(b)));
  }

  /** `path` is as it was requested: still percent-encoded. */
  match(method: string, path: string): RouteMatch | undefined {
    const segments = split(path);
    for (const { route, method: wanted, segments: pattern } of this.#routes) {
      if (wanted !== 'ANY' && wanted !== method) continue;
      const pathParameters = matchSegments(pattern, segments);
      if (pathParameters !== undefined) return { route, pathParameters };
    }
    return this.#fallback === undefined ? undefined : { route: this.#fallback, pathParameters: {} };
  }
}

function parseRoute(route: PlannedRoute): ParsedRoute {
  const [method = '', path = ''] = route.key.split(' ');
  return { route, method, segments: split(path) };
}

/** A key that sorts as specificity does. */
function rank({ method, segments }: ParsedRoute): string {
  const kinds = segments.map((segment) => (segment.endsWith('+}') ? '2' : segment.startsWith('{') ? '1' : '0'));
  return `${kinds.join('')}~${method === 'ANY' ? '1' : '0'}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function matchSegments(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    if (expected.endsWith('+}')) {
      if (index >= segments.length) return undefined;
      found[expected.slice(1, -2)] = segments.slice(index).map(decode).join('/');
      return found;
    }
    const actual = segments[index];
    if (actual === undefined) return undefined;
    if (expected.startsWith('{')) found[expected.slice(1, -1)] = decode(actual);
    else if (expected !== decode(actual)) return undefined;
  }
  return segments.length === pattern.length ? found : undefined;
}

function split(path: string): string[] {
  return path.split('/').slice(1);
}

/** A lone `%` stands for itself. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
