import type { KeyMoment } from '../article-store.ts';
import { encodeMoment } from '../receipts/encode-moment.ts';
import type { StoreContext } from '../store-context.ts';
import { advanceArticle } from './advance-article.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { latestArticle } from './latest-article.ts';
import { untilUncontended } from './until-uncontended.ts';

/**
 * Withdraws an article whose newest full version came from this key before this moment. The version keeps its order:
 * what is older stays below it, and what is newer, from whatever key, still comes. A killed article stays killed.
 * Patches and rulings are no part of what a key holds: they stand. Returns whether the article is withdrawn now.
 */
export function withdrawArticle(store: StoreContext, id: string, moment: KeyMoment): Promise<boolean> {
  return untilUncontended(async () => {
    const latest = await latestArticle(store, id);
    const base = await latest?.base();
    if (latest === undefined || base?.article.upload.key !== moment.key) return false;
    if (base.article.status === 'withdrawn') {
      await bringUpToDate(store, latest);
      return latest.head.status === 'withdrawn';
    }
    if (base.article.status === 'canceled' || encodeMoment(base.order) >= encodeMoment(moment)) return false;
    const withdrawn = { ...base, article: { ...base.article, status: 'withdrawn' as const } };
    const advanced = await advanceArticle(store, latest, { id, base: withdrawn, ...(await latest.overlay()) });
    return advanced && advanced.head.status === 'withdrawn';
  });
}
