import { NewsdropError } from '../errors/newsdrop-error.ts';

/** Runs work on a file of so many bytes when its turn has come. */
export type TakeTurn = <Result>(bytes: number, work: () => Promise<Result>) => Promise<Result>;

/**
 * Turns for work that needs the processor for itself: one after the other, the smallest of those that wait first, so
 * that each is done in its own time instead of all being late together. Work whose turn comes when `mayBegin` says no
 * more is not begun.
 *
 * @throws NewsdropError `out-of-time` (retryable) for work that was not begun
 */
export function openTurns(mayBegin: (bytes: number) => boolean): TakeTurn {
  const waiting: { readonly bytes: number; readonly begin: () => void }[] = [];
  let isTaken = false;
  const pass = (): void => {
    waiting.sort((one, other) => one.bytes - other.bytes);
    const next = waiting.shift();
    isTaken = next !== undefined;
    next?.begin();
  };
  return async (bytes, work) => {
    if (isTaken) await new Promise<void>((begin) => waiting.push({ bytes, begin }));
    isTaken = true;
    try {
      if (!mayBegin(bytes)) throw new NewsdropError('out-of-time', 'Too little time is left for this file.');
      return await work();
    } finally {
      pass();
    }
  };
}
