import { encodeOrder } from '../../article/version-order.ts';
import type { ArticleState, StoreOutcome } from '../article-store.ts';
import type { StoreContext } from '../store-context.ts';
import { advanceArticle, archiveState } from './advance-article.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { earlierEntry, entryOf } from './entry.ts';
import { NO_OVERLAY, type Overlay } from './fold-article.ts';
import { latestArticle } from './latest-article.ts';
import { baseOrder, layersOf, outcomeOf, type StoredArticle } from './stored-article.ts';
import { untilUncontended } from './until-uncontended.ts';

/**
 * Stores one article as one upload left it, as far as its order allows. Patches above it stay above it. An older
 * version that comes late still tells when the article entered.
 */
export function putArticle(store: StoreContext, state: ArticleState): Promise<StoreOutcome> {
  const { id } = state.article;
  return untilUncontended(async () => {
    const latest = await latestArticle(store, id);
    const overlay = (await latest?.overlay()) ?? NO_OVERLAY;
    const enteredAt = earlierEntry(overlay.enteredAt, entryOf(state.article));
    if (latest === undefined || (await isOverruled(latest, state))) {
      const above = overlayAbove(overlay, encodeOrder(state.order));
      const advanced = await advanceArticle(store, latest, { id, base: state, ...above, enteredAt });
      return advanced && outcomeOf('stored', advanced);
    }
    const superseded = encodeOrder(state.order) !== baseOrder(latest);
    const outcome = superseded ? 'superseded' : 'duplicate';
    if (superseded) await archiveState(store, state);
    if (enteredAt !== overlay.enteredAt) {
      const advanced = await advanceArticle(store, latest, { id, ...(await layersOf(latest)), enteredAt });
      return advanced && outcomeOf(outcome, advanced);
    }
    await bringUpToDate(store, latest);
    return outcomeOf(outcome, latest);
  });
}

/** By a newer order, or by a newer pipeline at the same order; but no pipeline brings back what was withdrawn. */
async function isOverruled(latest: StoredArticle, state: ArticleState): Promise<boolean> {
  const order = encodeOrder(state.order);
  if (order !== baseOrder(latest)) return order > baseOrder(latest);
  return state.pipeline > latest.head.pipeline && (await latest.base())?.article.status !== 'withdrawn';
}

function overlayAbove(overlay: Overlay, order: string): Overlay {
  return { ...overlay, patches: overlay.patches.filter((patch) => encodeOrder(patch.order) > order) };
}
