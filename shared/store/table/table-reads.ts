import { type DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Item } from './item.ts';
import type { Key } from './keys.ts';
import { guardStore } from './store-fault.ts';

/** A part of one partition, both ends inclusive. */
export interface Range {
  readonly partition: string;
  readonly from?: string;
  readonly to?: string;
  /** Descending order. */
  readonly backward?: boolean;
  readonly limit?: number;
  readonly consistent?: boolean;
}

/** What one query brought; `more` when the range may hold items after the last one. */
export interface RangePage {
  readonly items: readonly Item[];
  readonly more: boolean;
}

/** Reads of the one table. */
export interface TableReads {
  get(key: Key, options?: { readonly consistent: boolean }): Promise<Item | undefined>;
  query(range: Range): Promise<RangePage>;
}

const LOWEST = ' ';
const HIGHEST = '\uffff';

/** Reads of a table over a client. Faults that may pass are thrown as `store-unavailable`. */
export function tableReads(client: DynamoDBClient, tableName: string): TableReads {
  return {
    async get(key, options) {
      const output = await guardStore(() =>
        client.send(
          new GetItemCommand({
            TableName: tableName,
            Key: marshall(key),
            ConsistentRead: options?.consistent ?? false,
          }),
        ),
      );
      return output.Item === undefined ? undefined : (unmarshall(output.Item) as Item);
    },

    async query(range) {
      const from = range.from ?? LOWEST;
      const to = range.to ?? HIGHEST;
      // DynamoDB refuses a range whose ends are the wrong way round.
      if (from > to) return { items: [], more: false };
      const output = await guardStore(() =>
        client.send(
          new QueryCommand({
            TableName: tableName,
            KeyConditionExpression: 'PK = :partition AND SK BETWEEN :from AND :to',
            ExpressionAttributeValues: marshall({ ':partition': range.partition, ':from': from, ':to': to }),
            ScanIndexForward: range.backward !== true,
            ConsistentRead: range.consistent ?? false,
            ...(range.limit !== undefined && { Limit: range.limit }),
          }),
        ),
      );
      return {
        items: (output.Items ?? []).map((item) => unmarshall(item) as Item),
        more: output.LastEvaluatedKey !== undefined,
      };
    },
  };
}

/** Every item of a range, page by page, in its order. */
export async function* itemsOf(reads: TableReads, range: Range): AsyncGenerator<Item> {
  let rest = range;
  while (true) {
    const page = await reads.query(rest);
    yield* page.items;
    const last = page.items.at(-1);
    if (!page.more || last === undefined) return;
    rest = range.backward === true ? { ...rest, to: justBefore(last.SK) } : { ...rest, from: justAfter(last.SK) };
  }
}

/** A bound above this sort key and below the next one. Sort keys are ASCII and hold no sign below `#`. */
export function justAfter(sortKey: string): string {
  return `${sortKey}!`;
}

/** A bound below this sort key and above the one before it. */
export function justBefore(sortKey: string): string {
  const end = sortKey.length - 1;
  return `${sortKey.slice(0, end)}${String.fromCharCode(sortKey.charCodeAt(end) - 1)}~`;
}
