import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

const WRITES = new Set(['PutItemCommand', 'UpdateItemCommand', 'DeleteItemCommand']);

/** The end of a process in the middle of its work. */
export class SimulatedCrash extends Error {
  override readonly name = 'SimulatedCrash';
}

/**
 * Makes the owner of a client die right after its n-th write has been carried out (from 1), or right before the first
 * for 0: that call and all later ones fail. Returns the number of writes carried out so far.
 */
export function crashAfterWrites(client: DynamoDBClient, writes: number): () => number {
  let done = 0;
  let begun = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (done >= writes) throw new SimulatedCrash();
      if (!WRITES.has(context.commandName ?? '')) return next(args);
      // Writes that run side by side must not carry more out than were asked for.
      if (begun >= writes) throw new SimulatedCrash();
      begun++;
      const output = await next(args).finally(() => done++);
      if (done >= writes) throw new SimulatedCrash();
      return output;
    },
    { step: 'initialize', name: 'crash' },
  );
  return () => done;
}
