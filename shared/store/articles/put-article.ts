import { encodeOrder } from '../../article/version-order.ts';
import type { ArticleState, StoreOutcome } from '../article-store.ts';
import type { StoreContext } from '../store-context.ts';
import { advanceArticle, archiveState } from './advance-article.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { NO_OVERLAY, type Overlay } from './fold-article.ts';
import { latestArticle } from './latest-article.ts';
import { baseOrder, outcomeOf, type StoredArticle } from './stored-article.ts';
import { untilUncontended } from './until-uncontended.ts';

/** Stores one article as one upload left it, as far as its order allows. Patches above it stay above it. */
export function putArticle(store: StoreContext, state: ArticleState): Promise<StoreOutcome> {
  const { id } = state.article;
  return untilUncontended(async () => {
    const latest = await latestArticle(store, id);
    if (latest === undefined || (await isOverruled(latest, state))) {
      const overlay = overlayAbove(await latest?.overlay(), encodeOrder(state.order));
      const advanced = await advanceArticle(store, latest, { id, base: state, ...overlay });
      return advanced && outcomeOf('stored', advanced);
    }
    const superseded = encodeOrder(state.order) !== baseOrder(latest);
    if (superseded) await archiveState(store, state);
    await bringUpToDate(store, latest);
    return outcomeOf(superseded ? 'superseded' : 'duplicate', latest);
  });
}

/** By a newer order, or by a newer pipeline at the same order; but no pipeline brings back what was withdrawn. */
async function isOverruled(latest: StoredArticle, state: ArticleState): Promise<boolean> {
  const order = encodeOrder(state.order);
  if (order !== baseOrder(latest)) return order > baseOrder(latest);
  return state.pipeline > latest.head.pipeline && (await latest.base())?.article.status !== 'withdrawn';
}

function overlayAbove(overlay: Overlay = NO_OVERLAY, order: string): Overlay {
  return { ...overlay, patches: overlay.patches.filter((patch) => encodeOrder(patch.order) > order) };
}
