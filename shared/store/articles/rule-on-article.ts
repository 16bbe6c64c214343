import { encodeOrder } from '../../article/version-order.ts';
import type { ArticleRuling, StoreOutcome } from '../article-store.ts';
import type { StoreContext } from '../store-context.ts';
import { advanceArticle } from './advance-article.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { type Layers, NO_OVERLAY, rulingOver } from './fold-article.ts';
import { latestArticle } from './latest-article.ts';
import { outcomeOf } from './stored-article.ts';
import { untilUncontended } from './until-uncontended.ts';

/** Keeps the newest ruling on an article with it. */
export function ruleOnArticle(store: StoreContext, ruling: ArticleRuling): Promise<StoreOutcome> {
  const order = encodeOrder(ruling.order);
  return untilUncontended(async () => {
    const latest = await latestArticle(store, ruling.id);
    const base = await latest?.base();
    const overlay = (await latest?.overlay()) ?? NO_OVERLAY;
    const standing = overlay.ruling === undefined ? '' : encodeOrder(overlay.ruling.order);
    const layers = { id: ruling.id, ...(base && { base }), ...overlay };
    if (latest !== undefined && order <= standing) {
      await bringUpToDate(store, latest);
      return outcomeOf(order === standing && takesEffect(layers) ? 'duplicate' : 'superseded', latest);
    }
    const ruled = { ...layers, ruling };
    const advanced = await advanceArticle(store, latest, ruled);
    return advanced && outcomeOf(takesEffect(ruled) ? 'stored' : 'superseded', advanced);
  });
}

/** A ruling that waits for its article has nothing against it yet. */
function takesEffect(layers: Layers): boolean {
  return layers.base === undefined || rulingOver(layers) !== undefined;
}
