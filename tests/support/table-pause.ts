import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** A client's owner, held up right before its first put. */
export interface Pause {
  /** Resolves when the put is about to be carried out. */
  readonly reached: Promise<void>;
  /** Lets the put and all that follows go on. */
  end(): void;
}

/** Holds up the owner of a client right before its first put, for others to do all of their work meanwhile. */
export function pauseBeforeFirstPut(client: DynamoDBClient): Pause {
  const reached = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName === 'PutItemCommand') {
        reached.resolve();
        await ended.promise;
      }
      return next(args);
    },
    { step: 'initialize', name: 'pause' },
  );
  return { reached: reached.promise, end: ended.resolve };
}
