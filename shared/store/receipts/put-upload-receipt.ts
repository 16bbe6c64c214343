import type { KeyMoment, KeyReceipt } from '../article-store.ts';
import { withdrawArticle } from '../articles/withdraw-article.ts';
import { inParallel } from '../in-parallel.ts';
import type { StoreContext } from '../store-context.ts';
import { type Item, TTL, ttlAfter } from '../table/item.ts';
import { itemsOf, justAfter, justBefore } from '../table/table-reads.ts';
import { isFinished, keyReceiptOf, receiptItem, receiptKey, statusOf } from './receipt-item.ts';
import { retireReceipt } from './retire-receipt.ts';

const PARALLEL_WITHDRAWALS = 4;
/** Receipts read at a time: the one before is nearly always the one that counts. */
const PAGE = 4;

/**
 * Writes an upload's receipt and then withdraws what the upload is answerable for: of its own articles those that a
 * later upload or deletion of the key took away, and of the upload before those that it took away itself. A file
 * takes away the articles identified by the key which it does not hold; a deletion takes all; a rejected file none.
 *
 * Every upload writes its receipt before it looks for others, so that of any two neighbours at least one sees the
 * other: once all have finished, it is as if they had come in order. Where something is to be taken away, the receipt
 * is written as unfinished first and again at the end.
 */
export async function putUploadReceipt(store: StoreContext, own: KeyReceipt): Promise<void> {
  const ttl = ttlAfter(store.now(), store.retentionDays);
  if (own.receipt.status === 'rejected') {
    await store.table.put(await receiptItem(store.bodies, own, { ttl }));
    return;
  }
  // A look ahead is enough for what the newsroom sees; a neighbour that comes in between is looked for below.
  const foreseen = await takenAwayBy(store, own, await uploadBefore(store, own, false));
  const item = await receiptItem(store.bodies, own, foreseen.length > 0 ? { unfinished: true } : {});
  await store.table.put(item);

  const [before, after] = await Promise.all([uploadBefore(store, own, true), takenAwayAfter(store, own)]);
  const takenAway = new Map(after.takenAway);
  for (const id of await takenAwayBy(store, own, before)) takenAway.set(id, own.moment);
  await inParallel([...takenAway], PARALLEL_WITHDRAWALS, ([id, moment]) => withdrawArticle(store, id, moment));
  if (!isFinished(item)) await finish(store, own);

  const newestTtl = after.newest?.[TTL];
  const retirement = typeof newestTtl === 'number' ? newestTtl : ttl;
  if (before !== undefined) await retireReceipt(store, before, retirement);
  if (after.newest !== undefined) await retireReceipt(store, item, retirement);
}

/** The upload or deletion just before a receipt, looking past rejected files. */
async function uploadBefore(
  store: StoreContext,
  { moment }: KeyReceipt,
  consistent: boolean,
): Promise<Item | undefined> {
  const { PK, SK } = receiptKey(moment);
  const backward = { partition: PK, to: justBefore(SK), backward: true, limit: PAGE, consistent };
  for await (const item of itemsOf(store.table, backward)) {
    if (statusOf(item) !== 'rejected') return item;
  }
  return undefined;
}

/** The ids that an upload takes away from the one before. */
async function takenAwayBy(store: StoreContext, own: KeyReceipt, before: Item | undefined): Promise<string[]> {
  if (before === undefined) return [];
  const held = new Set(own.identifiedByKey);
  return (await keyReceiptOf(store.bodies, before)).identifiedByKey.filter((id) => !held.has(id));
}

/** Changes the receipt and does not replace it: a later upload may have started its retention meanwhile. */
async function finish(store: StoreContext, own: KeyReceipt): Promise<void> {
  const receipt = { ...own.receipt, finishedAt: new Date(store.now()).toISOString() };
  const { PK, SK, ...content } = await receiptItem(store.bodies, { ...own, receipt }, {});
  await store.table.update({ PK, SK }, { ...content, unfinished: false }, { expression: 'attribute_exists(PK)' });
}

/** When each of an upload's articles was first taken away by a later one, and the newest receipt not rejected. */
async function takenAwayAfter(
  store: StoreContext,
  own: KeyReceipt,
): Promise<{ takenAway: ReadonlyMap<string, KeyMoment>; newest?: Item }> {
  const { PK, SK } = receiptKey(own.moment);
  const takenAway = new Map<string, KeyMoment>();
  let newest: Item | undefined;
  for await (const item of itemsOf(store.table, { partition: PK, from: justAfter(SK), consistent: true })) {
    const status = statusOf(item);
    if (status === 'rejected') continue;
    newest = item;
    const { moment, identifiedByKey } = await keyReceiptOf(store.bodies, item);
    const held = new Set(identifiedByKey);
    const mortal = status === 'withdrawn' ? own.receipt.articles.map((article) => article.id) : own.identifiedByKey;
    for (const id of mortal) if (!held.has(id) && !takenAway.has(id)) takenAway.set(id, moment);
  }
  return { takenAway, ...(newest !== undefined && { newest }) };
}
