import type { Receipt } from '../../article/receipt.ts';
import type { KeyMoment } from '../article-store.ts';
import { withdrawArticle } from '../articles/withdraw-article.ts';
import { inParallel } from '../in-parallel.ts';
import type { StoreContext } from '../store-context.ts';
import { type Item, ttlAfter } from '../table/item.ts';
import { itemsOf, justBefore } from '../table/table-reads.ts';
import { isFinished, isKept, keyReceiptOf, receiptItem, receiptKey, statusOf } from './receipt-item.ts';
import { retireReceipt } from './retire-receipt.ts';

const PARALLEL_WITHDRAWALS = 4;

type Listing = Receipt['articles'][number];

/**
 * Records that a key's object was deleted and withdraws what earlier uploads of the key made. The deletion's receipt
 * is written before they are looked for, as unfinished, so that an upload still at work sees it and withdraws its own;
 * and again at the end, with the list of what was withdrawn.
 */
export async function withdrawUpload(store: StoreContext, moment: KeyMoment, receivedAt: string): Promise<Receipt> {
  const known = await store.table.get(receiptKey(moment), { consistent: true });
  if (known !== undefined && isFinished(known)) return (await keyReceiptOf(store.bodies, known)).receipt;

  const ttl = ttlAfter(store.now(), store.retentionDays);
  const receiptWith = (articles: Listing[]) => ({
    moment,
    receipt: {
      key: moment.key,
      status: 'withdrawn' as const,
      articles,
      receivedAt,
      finishedAt: new Date(store.now()).toISOString(),
    },
    identifiedByKey: [],
  });
  await store.table.put(await receiptItem(store.bodies, receiptWith([]), { ttl, unfinished: true }));

  const withdrawn = await withdrawEarlier(store, moment, ttl);
  const finished = receiptWith(withdrawn);
  await store.table.put(await receiptItem(store.bodies, finished, { ttl }));
  return finished.receipt;
}

/** Withdraws the articles of every upload since the deletion before; what lies before that one it withdrew itself. */
async function withdrawEarlier(store: StoreContext, moment: KeyMoment, ttl: number): Promise<Listing[]> {
  const { PK, SK } = receiptKey(moment);
  const articles = new Map<string, Listing>();
  const backward = { partition: PK, to: justBefore(SK), backward: true, consistent: true };
  const kept: Item[] = [];
  for await (const item of itemsOf(store.table, backward)) {
    const status = statusOf(item);
    if (status === 'withdrawn') break;
    if (status === 'rejected') continue;
    if (isKept(item)) kept.push(item);
    for (const article of (await keyReceiptOf(store.bodies, item)).receipt.articles) {
      if (!articles.has(article.id)) articles.set(article.id, article);
    }
  }
  const withdrawn = new Set<string>();
  await inParallel([...articles.keys()], PARALLEL_WITHDRAWALS, async (id) => {
    if (await withdrawArticle(store, id, moment)) withdrawn.add(id);
  });
  for (const item of kept) await retireReceipt(store, item, ttl);
  return [...articles.values()]
    .filter((article) => withdrawn.has(article.id))
    .map(({ id, version }) => ({ id, ...(version !== undefined && { version }), status: 'withdrawn' }));
}
