import type { Receipt } from '../../article/receipt.ts';
import type { KeyMoment, KeyReceipt } from '../article-store.ts';
import { makeParcel, openParcel, parcelOf } from '../bodies/parcel.ts';
import type { BodyStore } from '../body-store.ts';
import { type Item, TTL, textOf } from '../table/item.ts';
import { type Key, receiptPartition } from '../table/keys.ts';
import { encodeMoment } from './encode-moment.ts';

/** What a receipt's item says without its listing. */
interface ReceiptHead {
  readonly moment: KeyMoment;
}

/** Where the receipt of a moment lies, among those of its upload key as they happened. */
export function receiptKey(moment: KeyMoment): Key {
  return { PK: receiptPartition(moment.key), SK: encodeMoment(moment) };
}

/**
 * @param extra `ttl` for a receipt that nothing depends on; `unfinished` while what it takes away is not withdrawn yet:
 *   other writers heed it already, its newsroom does not see it
 */
export async function receiptItem(
  bodies: BodyStore,
  { moment, receipt, identifiedByKey }: KeyReceipt,
  extra: { readonly ttl?: number; readonly unfinished?: true },
): Promise<Item> {
  const head: ReceiptHead = { moment };
  const parcel = await makeParcel(bodies, head, { receipt, identifiedByKey });
  return { ...receiptKey(moment), status: receipt.status, ...parcel, ...extra };
}

/** The receipt that an item holds, from the body store where it is too long for the item. */
export async function keyReceiptOf(bodies: BodyStore, item: Item): Promise<KeyReceipt> {
  const { head, body } = openParcel<ReceiptHead, Omit<KeyReceipt, 'moment'>>(bodies, parcelOf(item));
  return { moment: head.moment, ...(await body()) };
}

/** The moment that a receipt's item stands for; never needs the body store. */
export function momentOf(bodies: BodyStore, item: Item): KeyMoment {
  return openParcel<ReceiptHead, unknown>(bodies, parcelOf(item)).head.moment;
}

/** What became of the file, by a receipt's item alone. */
export function statusOf(item: Item): Receipt['status'] {
  const status = textOf(item, 'status');
  return status === 'rejected' || status === 'withdrawn' ? status : 'ingested';
}

/** True when all that a receipt says has come to be. */
export function isFinished(item: Item): boolean {
  return item.unfinished !== true;
}

/** True for a receipt that would be kept for ever. */
export function isKept(item: Item): boolean {
  return item[TTL] === undefined;
}
