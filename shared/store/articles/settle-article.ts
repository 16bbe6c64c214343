import { isChangeWritten, writeChange } from '../changes/write-change.ts';
import { writeRows } from '../lists/write-rows.ts';
import type { StoreContext } from '../store-context.ts';
import type { StoredArticle } from './stored-article.ts';

/**
 * Brings everything that follows from an article's latest state to be: its rows, then its change. Anybody may do it
 * for anybody's state, again and at once: rows are fenced by their revision, the change has one key.
 */
export async function settleArticle(store: StoreContext, stored: StoredArticle): Promise<void> {
  await writeRows(store, stored);
  await writeChange(store, stored);
}

/** `settleArticle`, unless the state's change is there, which is written last and so proves the rest. */
export async function settleIfUnsettled(store: StoreContext, stored: StoredArticle): Promise<void> {
  if (stored.head.change !== undefined && (await isChangeWritten(store, stored))) return;
  await settleArticle(store, stored);
}
