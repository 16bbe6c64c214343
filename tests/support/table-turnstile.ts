import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** Lets the calls of several clients through one at a time, in an order that a test decides. */
export interface Turnstile {
  readonly guard: (client: DynamoDBClient) => void;
  /** Lets calls through until `work` is done. */
  run<Result>(work: Promise<Result>): Promise<Result>;
}

/** @param choose picks which of so many waiting calls goes next */
export function openTurnstile(choose: (waiting: number) => number): Turnstile {
  const waiting: (() => Promise<void>)[] = [];
  return {
    guard(client) {
      client.middlewareStack.add(
        (next) => (args) =>
          new Promise((resolve, reject) => {
            waiting.push(() => next(args).then(resolve, reject));
          }),
        { step: 'initialize', name: 'turnstile', priority: 'high' },
      );
    },

    async run(work) {
      let done = false;
      const finished = work.finally(() => {
        done = true;
      });
      finished.catch(() => {});
      while (!done) {
        // Everyone who can come to the turnstile without a call of their own does so first.
        await new Promise((resolve) => setImmediate(resolve));
        const [call] = waiting.splice(choose(waiting.length), 1);
        await call?.();
      }
      return finished;
    },
  };
}
