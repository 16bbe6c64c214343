import type { Receipt } from '../../article/receipt.ts';
import type { KeyMoment } from '../article-store.ts';
import type { BodyStore } from '../body-store.ts';
import { type Item, isExpired } from '../table/item.ts';
import { receiptPartition } from '../table/keys.ts';
import { itemsOf, type TableReads } from '../table/table-reads.ts';
import { isFinished, keyReceiptOf, momentOf, statusOf } from './receipt-item.ts';

const PAGE = 4;

/** The receipt of a key's newest event whose receipt is finished, for its newsroom. */
export async function readReceipt(
  deps: { readonly table: TableReads; readonly bodies: BodyStore; readonly now: () => number },
  uploadKey: string,
): Promise<Receipt | undefined> {
  const item = await newestItem(deps.table, uploadKey, false, (one) => isFinished(one) && !isExpired(one, deps.now()));
  return item === undefined ? undefined : (await keyReceiptOf(deps.bodies, item)).receipt;
}

/** The newest moment of a key that has a receipt, finished or not. Strongly consistent. */
export async function newestMoment(
  deps: { readonly table: TableReads; readonly bodies: BodyStore; readonly now: () => number },
  uploadKey: string,
): Promise<(KeyMoment & { status: Receipt['status'] }) | undefined> {
  const item = await newestItem(deps.table, uploadKey, true, (one) => !isExpired(one, deps.now()));
  return item === undefined ? undefined : { ...momentOf(deps.bodies, item), status: statusOf(item) };
}

async function newestItem(
  table: TableReads,
  uploadKey: string,
  consistent: boolean,
  isWanted: (item: Item) => boolean,
): Promise<Item | undefined> {
  const newestFirst = { partition: receiptPartition(uploadKey), backward: true, limit: PAGE, consistent };
  for await (const item of itemsOf(table, newestFirst)) if (isWanted(item)) return item;
  return undefined;
}
