import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Item } from '../../shared/store/table/item.ts';

/** Every item of a table, in the order of its keys. */
export async function tableContents(client: DynamoDBClient, tableName: string): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of paginateScan({ client }, { TableName: tableName, ConsistentRead: true })) {
    items.push(...(page.Items ?? []).map((item) => unmarshall(item) as Item));
  }
  return items.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf(item: Item): string {
  return `${item.PK} ${item.SK}`;
}
