import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { latestArticle } from '../articles/latest-article.ts';
import type { StoredArticle } from '../articles/stored-article.ts';
import { registerFirstChange } from '../register.ts';
import type { StoreContext } from '../store-context.ts';
import { type Item, TTL, ttlAfter } from '../table/item.ts';
import { changeKey, latestKey } from '../table/keys.ts';
import { CHANGE_BEGIN_MS, CHANGE_PUT_MS } from './change-window.ts';

const MAX_STAMPS = 5;

/**
 * Writes what a state changed for apps, if anything, within the time that `change-window.ts` gives it. A state whose
 * stamp has grown too old is stamped anew first. Call it when the state's rows are in place: that the change is there
 * proves that they are.
 */
export async function writeChange(store: StoreContext, stored: StoredArticle): Promise<void> {
  if (stored.head.change === undefined) return;
  await registerFirstChange(store);
  let changedAt = stored.changedAt;
  for (let stamps = 0; stamps < MAX_STAMPS; stamps++) {
    const inTime = store.now() - changedAt <= CHANGE_BEGIN_MS;
    if (inTime && (await store.table.putWithin(CHANGE_PUT_MS, changeItem(store, stored, changedAt)))) return;
    if (await isChangeWritten(store, { ...stored, changedAt })) return;
    const restamped = await restamp(store, stored, changedAt);
    if (restamped === undefined) return;
    changedAt = restamped;
  }
  throw new NewsdropError('store-unavailable', 'The change of an article could not be written in time.');
}

/** True when the change of this state is in the feed. */
export async function isChangeWritten(
  store: StoreContext,
  stored: Pick<StoredArticle, 'id' | 'rev' | 'changedAt'>,
): Promise<boolean> {
  const key = changeKey(stored.id, stored.rev, stored.changedAt);
  return (await store.table.get(key, { consistent: true })) !== undefined;
}

/** The stamp the state carries from now on; nothing when a later state stands, whose writer saw to this one's change. */
async function restamp(store: StoreContext, stored: StoredArticle, changedAt: number): Promise<number | undefined> {
  const later = Math.max(store.now(), changedAt + 1);
  const restamped = await store.table.update(
    latestKey(stored.id),
    { changedAt: later },
    { expression: 'rev = :rev AND changedAt = :changedAt', values: { ':rev': stored.rev, ':changedAt': changedAt } },
  );
  if (restamped) return later;
  const latest = await latestArticle(store, stored.id);
  return latest?.rev === stored.rev ? latest.changedAt : undefined;
}

function changeItem(store: StoreContext, stored: StoredArticle, changedAt: number): Item {
  return {
    ...changeKey(stored.id, stored.rev, changedAt),
    ...stored.head.change,
    id: stored.id,
    changedAt,
    [TTL]: ttlAfter(changedAt, store.retentionDays),
  };
}
