import type { Receipt } from '../../article/receipt.ts';
import type { KeyMoment } from '../article-store.ts';
import type { BodyStore } from '../body-store.ts';
import { type Item, isExpired } from '../table/item.ts';
import { receiptPartition } from '../table/keys.ts';
import { itemsOf, type TableReads } from '../table/table-reads.ts';
import { momentOf, statusOf } from './receipt-item.ts';

const PAGE = 4;

/** The item of a key's newest receipt that has not expired. */
export async function newestReceipt(
  table: TableReads,
  uploadKey: string,
  options: { readonly now: number; readonly consistent: boolean },
): Promise<Item | undefined> {
  const { now, consistent } = options;
  const newestFirst = { partition: receiptPartition(uploadKey), backward: true, limit: PAGE, consistent };
  for await (const item of itemsOf(table, newestFirst)) {
    if (!isExpired(item, now)) return item;
  }
  return undefined;
}

/** The newest moment of a key that has a receipt. Strongly consistent. */
export async function newestMoment(
  deps: { readonly table: TableReads; readonly bodies: BodyStore; readonly now: () => number },
  uploadKey: string,
): Promise<(KeyMoment & { status: Receipt['status'] }) | undefined> {
  const item = await newestReceipt(deps.table, uploadKey, { now: deps.now(), consistent: true });
  return item === undefined ? undefined : { ...momentOf(deps.bodies, item), status: statusOf(item) };
}
