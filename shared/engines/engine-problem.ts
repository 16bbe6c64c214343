import type { EngineUse } from '../article/article.ts';

/** Why an engine's work does not stand in an article. */
export type EngineProblem = NonNullable<EngineUse['problem']>;

/** Problems that may be over in a moment. */
const PASSING: ReadonlySet<EngineProblem> = new Set(['throttled', 'unavailable']);

const THROTTLED = 429;
const TIMED_OUT = 408;
const DENIED: ReadonlySet<number> = new Set([401, 403]);
/** Comprehend answers 400 to what others answer 429 and 403, Bedrock 424 when the model itself failed. */
const BY_NAME: Readonly<Record<string, EngineProblem>> = {
  ThrottlingException: 'throttled',
  TooManyRequestsException: 'throttled',
  ProvisionedThroughputExceededException: 'throttled',
  ModelErrorException: 'unavailable',
  AccessDeniedException: 'denied',
  UnrecognizedClientException: 'denied',
  InvalidSignatureException: 'denied',
  ExpiredTokenException: 'denied',
  TimeoutError: 'timeout',
  AbortError: 'timeout',
  // An answer that is no JSON, as the SDK's parser puts it.
  SyntaxError: 'malformed',
};

/** What an error of an AWS client, or of a call that was given up, comes to. */
export function problemOf(error: unknown): EngineProblem {
  // A connection that broke, which the SDK's HTTP handler calls a time-out as well.
  if (!(error instanceof Error) || typeof (error as { code?: unknown }).code === 'string') return 'unavailable';
  const known = Object.hasOwn(BY_NAME, error.name) ? BY_NAME[error.name] : undefined;
  if (known !== undefined) return known;
  const { $metadata } = error as { $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode ?? 0;
  if (status === THROTTLED) return 'throttled';
  if (status === TIMED_OUT) return 'timeout';
  if (DENIED.has(status)) return 'denied';
  return status >= 400 && status < 500 ? 'refused' : 'unavailable';
}

/** True where trying again may help. */
export function isPassing(problem: EngineProblem): boolean {
  return PASSING.has(problem);
}
