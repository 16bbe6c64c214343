import type { KeyMoment } from '../article-store.ts';
import { encodeMoment } from '../receipts/encode-moment.ts';
import type { StoreContext } from '../store-context.ts';
import { advanceArticle } from './advance-article.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { latestArticle } from './latest-article.ts';
import { stateWith } from './stored-article.ts';
import { untilUncontended } from './until-uncontended.ts';

/**
 * Withdraws an article whose latest state came from this key before this moment. The state keeps its order: what is
 * older stays below it, and what is newer, from whatever key, still comes. A killed article stays killed. Returns
 * whether it is withdrawn now.
 */
export function withdrawArticle(store: StoreContext, id: string, moment: KeyMoment): Promise<boolean> {
  return untilUncontended(async () => {
    const latest = await latestArticle(store, id);
    if (latest === undefined) return false;
    const article = await latest.article();
    if (article.upload.key !== moment.key) return false;
    if (article.status === 'withdrawn') {
      await bringUpToDate(store, latest);
      return true;
    }
    if (article.status === 'canceled' || encodeMoment(latest.head.order) >= encodeMoment(moment)) return false;
    const withdrawn = stateWith(latest, { ...article, status: 'withdrawn' });
    return (await advanceArticle(store, latest, withdrawn)) ? true : undefined;
  });
}
