import { NewsdropError } from '../errors/newsdrop-error.ts';

/** Runs work when its turn has come. */
export type TakeTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Turns for work that needs the processor for itself: one after the other, so that the first is done in its own time
 * instead of all being late together. Work whose turn comes when `mayBegin` says no more is not begun.
 *
 * @throws NewsdropError `out-of-time` (retryable) for work that was not begun
 */
export function openTurns(mayBegin: () => boolean): TakeTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(() => {
      if (!mayBegin()) throw new NewsdropError('out-of-time', 'Too little time is left for another file.');
      return work();
    });
    last = turn.catch(() => {});
    return turn;
  };
}
