import type { StoreContext } from '../store-context.ts';
import { latestKey } from '../table/keys.ts';
import { type StoredArticle, storedArticleOf } from './stored-article.ts';

/** The latest state of an article, strongly consistent. */
export async function latestArticle(store: StoreContext, id: string): Promise<StoredArticle | undefined> {
  const item = await store.table.get(latestKey(id), { consistent: true });
  return item === undefined ? undefined : storedArticleOf(item, id, store.bodies);
}
