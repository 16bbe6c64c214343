import { NewsdropError } from '../../errors/newsdrop-error.ts';

const THROTTLED = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'SlowDown',
  'TimeoutError',
]);
const CONNECTION = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EPIPE', 'ETIMEDOUT']);

/** Runs a call of an AWS client; throttling, a broken network and the service's own faults become `store-unavailable`. */
export async function guardStore<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    throw asStoreFault(error);
  }
}

/** The error as `guardStore` throws it. */
export function asStoreFault(error: unknown): unknown {
  if (!isPassing(error)) return error;
  return new NewsdropError('store-unavailable', 'The store did not answer.', { cause: error });
}

/** True for the error of a conditional write whose condition did not hold. */
export function isConditionFailed(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, $metadata } = error as { code?: unknown; $metadata?: { httpStatusCode?: number } };
  return (
    THROTTLED.has(error.name) ||
    (typeof code === 'string' && CONNECTION.has(code)) ||
    ($metadata?.httpStatusCode ?? 0) >= 500
  );
}
