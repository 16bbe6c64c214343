import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

const WRITES = new Set(['PutItemCommand', 'UpdateItemCommand']);

/** The capacity units that a client's calls have consumed, as the database reports them. */
export interface UnitMeter {
  readonly written: number;
  readonly read: number;
  reset(): void;
}

/** Makes a client ask for the units of each call and adds them up. */
export function meterUnits(client: DynamoDBClient): UnitMeter {
  const units = { written: 0, read: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
      const result = await next(args);
      const { ConsumedCapacity } = result.output as { ConsumedCapacity?: { CapacityUnits?: number } };
      units[WRITES.has(context.commandName ?? '') ? 'written' : 'read'] += ConsumedCapacity?.CapacityUnits ?? 0;
      return result;
    },
    { step: 'initialize', name: 'meter' },
  );
  return {
    get written() {
      return units.written;
    },
    get read() {
      return units.read;
    },
    reset() {
      units.written = 0;
      units.read = 0;
    },
  };
}
