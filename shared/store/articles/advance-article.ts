import type { Article } from '../../article/article.ts';
import { encodeOrder } from '../../article/version-order.ts';
import type { ArticleState } from '../article-store.ts';
import { changeKind } from '../changes/change-kind.ts';
import { CHANGE_SETTLE_MS } from '../changes/change-window.ts';
import { desiredRows } from '../lists/desired-rows.ts';
import type { StoreContext } from '../store-context.ts';
import { latestKey } from '../table/keys.ts';
import { belowRev, type Condition, IS_NEW } from '../table/table-writes.ts';
import { settleArticle, settleIfUnsettled } from './settle-article.ts';
import { type ArticleHead, archiveKey, articleItem, articleParcel, type StoredArticle } from './stored-article.ts';

/**
 * Makes `next` the latest state of its article in the place of `latest`, and settles it. The state before is settled
 * first, so that only its own rows are left to take away and no change of it is lost, and then archived under its
 * order, unless the new state replaces it there. Returns false, for the caller to look again, when another writer
 * was faster.
 */
export async function advanceArticle(
  store: StoreContext,
  latest: StoredArticle | undefined,
  next: ArticleState,
): Promise<boolean> {
  if (latest !== undefined) {
    await settleIfUnsettled(store, latest);
    if (encodeOrder(latest.head.order) !== encodeOrder(next.order)) {
      await store.table.put(articleItem(archiveKey(latest.id, latest.head.order), latest), belowRev(latest.rev));
    }
  }
  const stored = await storedArticle(store, latest, next);
  const written = await store.table.put(articleItem(latestKey(stored.id), stored), stillStands(latest));
  if (!written) return false;
  await settleArticle(store, stored);
  return true;
}

/** Keeps a state that never was the latest beside it, for its versions; once is enough. */
export async function archiveState(store: StoreContext, state: ArticleState): Promise<void> {
  const key = archiveKey(state.article.id, state.order);
  if ((await store.table.get(key, { consistent: true })) !== undefined) return;
  const head = { ...headOf(undefined, state), rows: {}, seen: false };
  const parcel = await articleParcel(store.bodies, head, state.article);
  await store.table.put(articleItem(key, { rev: 0, changedAt: store.now(), parcel }), IS_NEW);
}

async function storedArticle(
  store: StoreContext,
  latest: StoredArticle | undefined,
  next: ArticleState,
): Promise<StoredArticle> {
  const head = headOf(latest, next);
  const parcel = await articleParcel(store.bodies, head, next.article);
  return {
    id: next.article.id,
    rev: (latest?.rev ?? 0) + 1,
    changedAt: stampAfter(latest, store.now()),
    head,
    parcel,
    article: async () => next.article,
  };
}

function headOf(latest: StoredArticle | undefined, next: ArticleState): ArticleHead {
  const { article, order, pipeline, identifiedByKey } = next;
  const kind = changeKind(latest?.head, article.status);
  return {
    status: article.status,
    order,
    pipeline,
    ...(identifiedByKey && { identifiedByKey }),
    seen: article.status === 'usable' || (latest?.head.seen ?? false),
    ...(kind !== undefined && { change: changeOf(kind, article) }),
    rows: desiredRows(article),
    ...(latest !== undefined && { stale: latest.head.rows }),
  };
}

function changeOf(kind: NonNullable<ArticleHead['change']>['kind'], article: Article): ArticleHead['change'] & object {
  return { kind, ...(article.version !== undefined && { version: article.version }) };
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
