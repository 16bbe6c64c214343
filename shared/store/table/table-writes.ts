import { type DynamoDBClient, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Item } from './item.ts';
import type { Key } from './keys.ts';
import { asStoreFault, guardStore, isConditionFailed } from './store-fault.ts';

/** A DynamoDB condition expression and the values it names. */
export interface Condition {
  readonly expression: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** No such item is there. */
export const IS_NEW: Condition = { expression: 'attribute_not_exists(PK)' };

/** The item is not there, or of an earlier revision. */
export function belowRev(rev: number): Condition {
  return { expression: 'attribute_not_exists(PK) OR rev < :rev', values: { ':rev': rev } };
}

/** Writes of the one table. `put` and `update` resolve to false, having written nothing, when their condition fails. */
export interface TableWrites {
  put(item: Item, condition?: Condition): Promise<boolean>;
  /** Gives up after so many milliseconds and resolves to false; the item may still arrive, as from any network. */
  putWithin(milliseconds: number, item: Item): Promise<boolean>;
  update(key: Key, changes: Readonly<Record<string, unknown>>, condition: Condition): Promise<boolean>;
  /**
   * Adds one to a number of an item, which need not be there yet, and sets the rest; resolves to false, having written
   * nothing, when the number is `atMost` already. A call that is sent again after its answer was lost counts twice.
   */
  count(key: Key, name: string, atMost: number, rest: Readonly<Record<string, unknown>>): Promise<boolean>;
}

/** Writes of a table over a client. Faults that may pass are thrown as `store-unavailable`. */
export function tableWrites(client: DynamoDBClient, tableName: string): TableWrites {
  const putInput = (item: Item) => ({
    TableName: tableName,
    Item: marshall(item, { removeUndefinedValues: true }),
  });

  return {
    put(item, condition) {
      const command = new PutItemCommand({ ...putInput(item), ...expressionOf(condition) });
      return unlessConditionFails(() => client.send(command));
    },

    async putWithin(milliseconds, item) {
      const abortSignal = AbortSignal.timeout(milliseconds);
      try {
        await client.send(new PutItemCommand(putInput(item)), { abortSignal });
        return true;
      } catch (error) {
        if (abortSignal.aborted) return false;
        throw asStoreFault(error);
      }
    },

    update(key, changes, condition) {
      const { set, names, values } = settingOf(changes);
      const command = new UpdateItemCommand({
        TableName: tableName,
        Key: marshall(key),
        UpdateExpression: `SET ${set}`,
        ConditionExpression: condition.expression,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: marshall({ ...values, ...condition.values }),
      });
      return unlessConditionFails(() => client.send(command));
    },

    count(key, name, atMost, rest) {
      if (atMost < 1) return Promise.resolve(false);
      const { set, names, values } = settingOf(rest);
      const command = new UpdateItemCommand({
        TableName: tableName,
        Key: marshall(key),
        UpdateExpression: `SET ${set} ADD #count :one`,
        ConditionExpression: 'attribute_not_exists(#count) OR #count < :atMost',
        ExpressionAttributeNames: { ...names, '#count': name },
        ExpressionAttributeValues: marshall({ ...values, ':one': 1, ':atMost': atMost }),
      });
      return unlessConditionFails(() => client.send(command));
    },
  };
}

function settingOf(changes: Readonly<Record<string, unknown>>) {
  const names = Object.keys(changes);
  return {
    set: names.map((name) => `#${name} = :set_${name}`).join(', '),
    names: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    values: Object.fromEntries(names.map((name) => [`:set_${name}`, changes[name]])),
  };
}

function expressionOf(condition: Condition | undefined) {
  if (condition === undefined) return {};
  return {
    ConditionExpression: condition.expression,
    ...(condition.values !== undefined && { ExpressionAttributeValues: marshall(condition.values) }),
  };
}

async function unlessConditionFails(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await guardStore(call);
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
}
