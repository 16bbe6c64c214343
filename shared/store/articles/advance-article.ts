import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../article/article.ts';
import { encodeOrder } from '../../article/version-order.ts';
import type { ArticleState } from '../article-store.ts';
import { changeKind, UNCHANGED } from '../changes/change-kind.ts';
import { CHANGE_SETTLE_MS } from '../changes/change-window.ts';
import { desiredRows } from '../lists/desired-rows.ts';
import type { StoreContext } from '../store-context.ts';
import { latestKey } from '../table/keys.ts';
import { belowRev, type Condition, IS_NEW } from '../table/table-writes.ts';
import { isDue, releasedArticle } from './embargo.ts';
import { entryOfBase } from './entry.ts';
import { foldArticle, type Layers, NO_OVERLAY } from './fold-article.ts';
import { settleArticle, settleIfUnsettled } from './settle-article.ts';
import {
  type ArticleHead,
  archiveKey,
  articleItem,
  articleParcel,
  type StoredArticle,
  shownArticle,
} from './stored-article.ts';

/** An article's layers as they are to stand from now on. */
type NextLayers = Layers & { readonly id: string };

/**
 * Makes these layers the latest state of their article in the place of `latest`, and settles it. The state before is
 * settled first, so that only its own rows are left to take away and no change of it is lost, and then archived under
 * its order, unless the base stays or is replaced there. Returns nothing, for the caller to look again, when another
 * writer was faster.
 *
 * @param now milliseconds since 1970; an embargo that is over by then holds nothing back
 */
export async function advanceArticle(
  store: StoreContext,
  latest: StoredArticle | undefined,
  next: NextLayers,
  now = store.now(),
): Promise<StoredArticle | undefined> {
  if (latest !== undefined) {
    await settleIfUnsettled(store, latest);
    const { order } = latest.head;
    if (order !== undefined && next.base !== undefined && encodeOrder(next.base.order) !== encodeOrder(order)) {
      await store.table.put(articleItem(archiveKey(latest.id, order), latest), belowRev(latest.rev));
    }
  }
  const stored = await storedArticle(store, latest, next, now);
  const written = await store.table.put(articleItem(latestKey(stored.id), stored), stillStands(latest));
  if (!written) return undefined;
  await settleArticle(store, stored);
  return stored;
}

/** Keeps a state that never was the latest beside it, for its versions; once is enough. */
export async function archiveState(store: StoreContext, state: ArticleState): Promise<void> {
  const key = archiveKey(state.article.id, state.order);
  if ((await store.table.get(key, { consistent: true })) !== undefined) return;
  const layers = { base: state, ...NO_OVERLAY };
  const head = { ...headOf(undefined, layers, state.article), rows: {}, seen: false };
  const parcel = await articleParcel(store.bodies, head, layers);
  await store.table.put(articleItem(key, { rev: 0, changedAt: store.now(), parcel }), IS_NEW);
}

async function storedArticle(
  store: StoreContext,
  latest: StoredArticle | undefined,
  { id, ...layers }: NextLayers,
  now: number,
): Promise<StoredArticle> {
  const article = articleAt(layers, now);
  const head = await withoutNoNews(headOf(latest, layers, article), latest, article);
  return {
    id,
    rev: (latest?.rev ?? 0) + 1,
    changedAt: stampAfter(latest, store.now()),
    head,
    parcel: await articleParcel(store.bodies, head, layers),
    base: async () => layers.base,
    overlay: async () => layers,
    article: async () => shownArticle(layers, head.status),
  };
}

function articleAt(layers: Layers, now: number): Article | undefined {
  const article = foldArticle(layers);
  return article !== undefined && isDue(article, now) ? releasedArticle(article) : article;
}

function headOf(latest: StoredArticle | undefined, layers: Layers, article: Article | undefined): ArticleHead {
  const { base, patches, ruling, enteredAt } = layers;
  const isLayered = patches.length > 0 || ruling !== undefined;
  return {
    // What waits for a base is as good as withheld: no row, no change, nothing to be read.
    status: article?.status ?? 'withheld',
    ...(base !== undefined && { order: base.order }),
    pipeline: base?.pipeline ?? 0,
    ...(base?.identifiedByKey && { identifiedByKey: true }),
    ...(isLayered && { layered: true }),
    ...(enteredAt !== undefined && enteredAt !== entryOfBase(base) && { enteredAt }),
    seen: article?.status === 'usable' || (latest?.head.seen ?? false),
    ...(article !== undefined && changeOf(latest, article)),
    rows: article === undefined || base === undefined ? {} : desiredRows(article, base.order.uploadedAt),
    ...(latest !== undefined && { stale: latest.head.rows }),
  };
}

/** Without an `updated` when the article is shown just as before: a ruling may change nothing, a feed comes every hour. */
async function withoutNoNews(
  head: ArticleHead,
  latest: StoredArticle | undefined,
  article: Article | undefined,
): Promise<ArticleHead> {
  if (head.change?.kind !== 'updated' || latest === undefined || article === undefined) return head;
  const isNews = !isDeepStrictEqual(apartFromUpload(article), apartFromUpload(await latest.article()));
  return isNews ? head : { ...head, change: { kind: UNCHANGED } };
}

function apartFromUpload({ upload: _, ingestedAt: __, ...article }: Article): object {
  return article;
}

function changeOf(latest: StoredArticle | undefined, { status, version }: Article): Pick<ArticleHead, 'change'> {
  const kind = changeKind(latest?.head, status);
  return kind === undefined ? {} : { change: { kind, ...(version !== undefined && { version }) } };
}

/** Keeps an article's changes in their order though its writers' clocks differ, within what readers wait for. */
function stampAfter(latest: StoredArticle | undefined, now: number): number {
  if (latest === undefined || latest.changedAt < now) return now;
  return Math.min(latest.changedAt + 1, now + CHANGE_SETTLE_MS);
}

/** The stamp is part of it: a state that another writer is stamping anew still has its change to come. */
function stillStands(latest: StoredArticle | undefined): Condition {
  if (latest === undefined) return IS_NEW;
  return {
    expression: 'rev = :rev AND changedAt = :changedAt',
    values: { ':rev': latest.rev, ':changedAt': latest.changedAt },
  };
}
