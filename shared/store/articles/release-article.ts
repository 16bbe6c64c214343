import type { StoreContext } from '../store-context.ts';
import { advanceArticle } from './advance-article.ts';
import { isDue } from './embargo.ts';
import { latestArticle } from './latest-article.ts';
import { layersOf } from './stored-article.ts';
import { untilUncontended } from './until-uncontended.ts';

/** Lets an article out if it is due. Returns whether this call did it, which may be another's doing just as well. */
export function releaseArticle(store: StoreContext, id: string, now: number): Promise<boolean> {
  return untilUncontended(async () => {
    const latest = await latestArticle(store, id);
    if (latest?.head.status !== 'embargoed' || !isDue(await latest.article(), now)) return false;
    return (await advanceArticle(store, latest, { id, ...(await layersOf(latest)) }, now)) ? true : undefined;
  });
}
