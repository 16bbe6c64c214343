import type { KeyMoment, KeyReceipt } from '../article-store.ts';
import { withdrawArticle } from '../articles/withdraw-article.ts';
import { inParallel } from '../in-parallel.ts';
import type { StoreContext } from '../store-context.ts';
import { type Item, TTL, ttlAfter } from '../table/item.ts';
import type { Key } from '../table/keys.ts';
import { itemsOf, justAfter, justBefore } from '../table/table-reads.ts';
import { keyReceiptOf, momentOf, receiptItem, statusOf } from './receipt-item.ts';
import { retireReceipt } from './retire-receipt.ts';

const PARALLEL_WITHDRAWALS = 4;

/**
 * Writes an upload's receipt and then withdraws what this upload is answerable for: its own articles, if the key was
 * deleted later; those identified by the key, its own and of the upload before, which the newest upload does not hold.
 *
 * Every upload writes its receipt before it looks for others, so that of any two neighbours at least one sees the
 * other: once all have finished, nothing is left of what the newest does not hold. A rejected file withdraws nothing
 * and is looked past.
 */
export async function putUploadReceipt(store: StoreContext, own: KeyReceipt): Promise<void> {
  const ttl = ttlAfter(store.now(), store.retentionDays);
  const rejected = own.receipt.status === 'rejected';
  const item = await receiptItem(store.bodies, own, rejected ? { ttl } : {});
  await store.table.put(item);
  if (rejected) return;

  const [before, after] = await Promise.all([uploadBefore(store, item), receiptsAfter(store, item)]);
  if (after.deletion !== undefined) {
    const ids = own.receipt.articles.map((article) => article.id);
    await withdrawAll(store, ids, momentOf(store.bodies, after.deletion));
  }
  const standing = after.standing === undefined ? own : await keyReceiptOf(store.bodies, after.standing);
  const earlier = before === undefined ? [] : (await keyReceiptOf(store.bodies, before)).identifiedByKey;
  const held = new Set(standing.identifiedByKey);
  const dropped = new Set([...own.identifiedByKey, ...earlier].filter((id) => !held.has(id)));
  await withdrawAll(store, [...dropped], standing.moment);

  const standingTtl = after.standing?.[TTL];
  const retirement = typeof standingTtl === 'number' ? standingTtl : ttl;
  if (before !== undefined) await retireReceipt(store, before, retirement);
  if (after.standing !== undefined) await retireReceipt(store, item, retirement);
}

/** The upload or deletion just before a receipt, looking past rejected files. */
async function uploadBefore(store: StoreContext, { PK, SK }: Key): Promise<Item | undefined> {
  const backward = { partition: PK, to: justBefore(SK), backward: true, limit: 4, consistent: true };
  for await (const item of itemsOf(store.table, backward)) {
    if (statusOf(item) !== 'rejected') return item;
  }
  return undefined;
}

/** The first deletion after a receipt, and the newest after it that was not rejected. */
async function receiptsAfter(store: StoreContext, { PK, SK }: Key): Promise<{ deletion?: Item; standing?: Item }> {
  const found: { deletion?: Item; standing?: Item } = {};
  for await (const item of itemsOf(store.table, { partition: PK, from: justAfter(SK), consistent: true })) {
    const status = statusOf(item);
    if (status === 'rejected') continue;
    found.standing = item;
    if (status === 'withdrawn') found.deletion ??= item;
  }
  return found;
}

async function withdrawAll(store: StoreContext, ids: readonly string[], moment: KeyMoment): Promise<void> {
  await inParallel(ids, PARALLEL_WITHDRAWALS, (id) => withdrawArticle(store, id, moment));
}
