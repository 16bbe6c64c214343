import { encodeOrder } from '../../article/version-order.ts';
import type { ArticleState, StoreOutcome } from '../article-store.ts';
import type { StoreContext } from '../store-context.ts';
import { advanceArticle, archiveState } from './advance-article.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { latestArticle } from './latest-article.ts';
import { asDue } from './release-article.ts';
import type { StoredArticle } from './stored-article.ts';
import { untilUncontended } from './until-uncontended.ts';

/** Stores one article as one upload left it, as far as its order allows. */
export function putArticle(store: StoreContext, state: ArticleState): Promise<StoreOutcome> {
  return untilUncontended(async () => {
    const latest = await latestArticle(store, state.article.id);
    if (latest === undefined || isOverruled(latest, state)) {
      const advanced = await advanceArticle(store, latest, asDue(state, store.now()));
      return advanced ? { outcome: 'stored' } : undefined;
    }
    const superseded = encodeOrder(state.order) !== encodeOrder(latest.head.order);
    if (superseded) await archiveState(store, state);
    await bringUpToDate(store, latest);
    return { outcome: superseded ? 'superseded' : 'duplicate' };
  });
}

/** By a newer order, or by a newer pipeline at the same order; but no pipeline brings back what was withdrawn. */
function isOverruled(latest: StoredArticle, state: ArticleState): boolean {
  const standing = encodeOrder(latest.head.order);
  const order = encodeOrder(state.order);
  if (order !== standing) return order > standing;
  return state.pipeline > latest.head.pipeline && latest.head.status !== 'withdrawn';
}
