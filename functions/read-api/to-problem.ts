import { NewsdropError } from '../../shared/errors/newsdrop-error.ts';
import { ProblemError } from './problem.ts';

const RETRY_AFTER_SECONDS = '1';

/** The problem to answer an error with. What went wrong inside stays inside: the log has it under the instance's id. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof NewsdropError && error.retryable) {
    const headers = { 'retry-after': RETRY_AFTER_SECONDS };
    return new ProblemError('unavailable', 'The articles cannot be read at the moment. Try again.', {}, headers);
  }
  return new ProblemError('internal', 'The request could not be answered. The fault has been logged.');
}
