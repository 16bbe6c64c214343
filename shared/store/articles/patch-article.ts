import { encodeOrder } from '../../article/version-order.ts';
import type { ArticlePatch, StoreOutcome } from '../article-store.ts';
import type { StoreContext } from '../store-context.ts';
import { advanceArticle } from './advance-article.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { NO_OVERLAY } from './fold-article.ts';
import { latestArticle } from './latest-article.ts';
import { baseOrder, outcomeOf } from './stored-article.ts';
import { untilUncontended } from './until-uncontended.ts';

/** Lays a patch over its article, at its place among the patches above the newest full version. */
export function patchArticle(store: StoreContext, patch: ArticlePatch): Promise<StoreOutcome> {
  const order = encodeOrder(patch.order);
  return untilUncontended(async () => {
    const latest = await latestArticle(store, patch.id);
    const { patches, ...overlay } = (await latest?.overlay()) ?? NO_OVERLAY;
    const standing = patches.find((other) => encodeOrder(other.order) === order);
    const superseded = latest !== undefined && order <= baseOrder(latest);
    if (latest !== undefined && (superseded || (standing !== undefined && standing.pipeline >= patch.pipeline))) {
      await bringUpToDate(store, latest);
      return outcomeOf(superseded ? 'superseded' : 'duplicate', latest);
    }
    const inOrder = [...patches.filter((other) => other !== standing), patch].sort((one, other) =>
      encodeOrder(one.order) < encodeOrder(other.order) ? -1 : 1,
    );
    const base = await latest?.base();
    const layers = { id: patch.id, ...(base && { base }), ...overlay, patches: inOrder };
    const advanced = await advanceArticle(store, latest, layers);
    return advanced && outcomeOf('stored', advanced);
  });
}
