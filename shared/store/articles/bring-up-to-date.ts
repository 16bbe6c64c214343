import type { StoreContext } from '../store-context.ts';
import { isDue } from './embargo.ts';
import { releaseArticle } from './release-article.ts';
import { settleIfUnsettled } from './settle-article.ts';
import type { StoredArticle } from './stored-article.ts';

/** Does what a crash may have left undone after the latest state was written. */
export async function bringUpToDate(store: StoreContext, latest: StoredArticle): Promise<void> {
  await settleIfUnsettled(store, latest);
  // A held row written after its hour was seen to would wait for ever.
  if (latest.head.status === 'embargoed' && isDue(await latest.article(), store.now())) {
    await releaseArticle(store, latest.id, store.now());
  }
}
