import type { StoreContext } from '../store-context.ts';
import { type Item, TTL } from '../table/item.ts';
import { isKept } from './receipt-item.ts';

/**
 * Starts a receipt's retention. The receipt of what a key holds now is kept without end, since a deletion years later
 * must still find its articles; it retires when a newer one stands.
 *
 * @param ttl seconds since 1970, no later than the newer receipt's own, so that it never comes to light again
 */
export async function retireReceipt(store: StoreContext, item: Item, ttl: number): Promise<void> {
  if (!isKept(item)) return;
  await store.table.update({ PK: item.PK, SK: item.SK }, { [TTL]: ttl }, { expression: 'attribute_exists(PK)' });
}
