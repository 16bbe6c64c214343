/** An HTTP API's `CorsConfiguration`. `maxAge` is in seconds. */
export interface CorsPolicy {
  readonly allowOrigins: readonly string[];
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly allowCredentials: boolean;
  readonly maxAge?: number;
}

interface CorsRequest {
  readonly origin: string | undefined;
  /** `Access-Control-Request-Method`: there on a preflight. */
  readonly asksMethod: string | undefined;
}

/**
 * The CORS headers API Gateway puts on an answer; none for an origin that is not allowed. What the function itself
 * says about CORS is dropped by the gateway when the API has a policy.
 */
export function corsHeaders(policy: CorsPolicy, { origin, asksMethod }: CorsRequest): Record<string, string> {
  if (origin === undefined || !allowsOrigin(policy, origin)) return {};
  const wildcard = policy.allowOrigins.includes('*');
  const headers: Record<string, string> = { 'access-control-allow-origin': wildcard ? '*' : origin };
  if (!wildcard) headers.vary = 'origin';
  if (policy.allowCredentials) headers['access-control-allow-credentials'] = 'true';
  if (asksMethod === undefined) {
    setList(headers, 'access-control-expose-headers', policy.exposeHeaders);
    return headers;
  }
  setList(headers, 'access-control-allow-methods', policy.allowMethods);
  setList(headers, 'access-control-allow-headers', policy.allowHeaders);
  if (policy.maxAge !== undefined) headers['access-control-max-age'] = String(policy.maxAge);
  return headers;
}

/** An origin is listed whole, as `*`, or as `https://*`. */
function allowsOrigin({ allowOrigins }: CorsPolicy, origin: string): boolean {
  return allowOrigins.some(
    (allowed) =>
      allowed === '*' || allowed === origin || (allowed.endsWith('://*') && origin.startsWith(allowed.slice(0, -1))),
  );
}

function setList(headers: Record<string, string>, name: string, values: readonly string[]): void {
  if (values.length > 0) headers[name] = values.join(',');
}
