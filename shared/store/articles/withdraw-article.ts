import type { KeyMoment } from '../article-store.ts';
import { encodeMoment } from '../receipts/encode-moment.ts';
import type { StoreContext } from '../store-context.ts';
import { advanceArticle } from './advance-article.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { latestArticle } from './latest-article.ts';
import { untilUncontended } from './until-uncontended.ts';

/**
 * Withdraws an article whose latest state came from this key before this moment. The state keeps its order: what is
 * older stays below it, and what is newer, from whatever key, still comes. A killed article stays killed. Returns
 * whether it is withdrawn now.
 */
export function withdrawArticle(store: StoreContext, id: string, moment: KeyMoment): Promise<boolean> {
  return untilUncontended(async () => {
    const latest = await latestArticle(store, id);
    if (latest === undefined || latest.head.uploadKey !== moment.key) return false;
    const { status, order, pipeline, identifiedByKey } = latest.head;
    if (status === 'withdrawn') {
      await bringUpToDate(store, latest);
      return true;
    }
    if (status === 'canceled' || encodeMoment(order) >= encodeMoment(moment)) return false;
    const article = { ...(await latest.article()), status: 'withdrawn' as const };
    return (await advanceArticle(store, latest, { article, order, pipeline, identifiedByKey })) ? true : undefined;
  });
}
