import type { StoreContext } from './store-context.ts';
import { FIRST_CHANGE_KEY, LANGUAGES_PARTITION, WATERMARK_KEY } from './table/keys.ts';
import { IS_NEW } from './table/table-writes.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How far the watermark of held articles stays behind the clock, for writers that are still at it. */
export const WATERMARK_LAG_MS = 2 * HOUR_MS;

/** Makes a language known to lists that ask for all of them. Call it before the language's first row. */
export async function registerLanguage(store: StoreContext, language: string): Promise<void> {
  if (store.registered.has(language)) return;
  await store.table.put({ PK: LANGUAGES_PARTITION, SK: language }, IS_NEW);
  store.registered.add(language);
}

/** Makes sure that releases have an hour to start from. Call it before the first held row. */
export async function registerWatermark(store: StoreContext): Promise<void> {
  if (store.registered.has(WATERMARK_KEY.PK)) return;
  const hour = new Date(store.now() - WATERMARK_LAG_MS).toISOString().slice(0, 13);
  await store.table.put({ ...WATERMARK_KEY, hour }, IS_NEW);
  store.registered.add(WATERMARK_KEY.PK);
}

/**
 * Makes sure that readers of all changes know where to begin: a day before the clock, for writers whose clocks differ.
 * Call it before the first change.
 */
export async function registerFirstChange(store: StoreContext): Promise<void> {
  if (store.registered.has(FIRST_CHANGE_KEY.PK)) return;
  await store.table.put({ ...FIRST_CHANGE_KEY, changedAt: store.now() - DAY_MS }, IS_NEW);
  store.registered.add(FIRST_CHANGE_KEY.PK);
}
