import type { Article } from '../../article/article.ts';
import type { StoredArticle } from '../articles/stored-article.ts';
import { inParallel } from '../in-parallel.ts';
import { registerLanguage, registerWatermark } from '../register.ts';
import type { StoreContext } from '../store-context.ts';
import { type Item, TTL, ttlAfter } from '../table/item.ts';
import type { Key } from '../table/keys.ts';
import { belowRev } from '../table/table-writes.ts';
import { rowKeys, withoutKeys } from './desired-rows.ts';
import { cardOf, fitCard } from './fit-card.ts';
import { markTags } from './listed-tags.ts';

const PARALLEL_WRITES = 8;
const ROW_BYTES = 1000;
/** Attribute names and the revision. */
const ROW_OVERHEAD = 30;
/** Far longer than any write can still be on its way. */
const TRACE_DAYS = 1;

/**
 * Brings an article's rows to what one of its states wants: puts the wanted ones and turns those of the state before
 * into traces. A trace is a row that nobody is shown and DynamoDB removes after a day; until then it keeps its
 * revision, so that a slow writer of an older state cannot bring the row back: every row only ever moves to a higher
 * revision. (A deleted row would have no revision to be compared with.)
 */
export async function writeRows(store: StoreContext, stored: StoredArticle): Promise<void> {
  const { id, rev, head } = stored;
  const wanted = rowKeys(head.rows, id);
  const gone = withoutKeys(rowKeys(head.stale ?? {}, id), wanted);
  if (head.rows.lists !== undefined) await registerLanguage(store, head.rows.lists.language);
  if (head.rows.held !== undefined) await registerWatermark(store);
  const content =
    head.rows.lists === undefined ? { held: id } : listContent(await stored.article(), head.rows.lists.tags, wanted);
  const items: Item[] = [
    ...gone.map((key) => traceOf(store, key, rev)),
    ...wanted.map((key) => ({ ...key, rev, ...content })),
  ];
  await inParallel(items, PARALLEL_WRITES, (item) => store.table.put(item, belowRev(rev)));
}

/** Turns one row into a trace, unless it belongs to revision `rev` or a later one. */
export async function removeRow(store: StoreContext, key: Key, rev: number): Promise<void> {
  await store.table.put(traceOf(store, key, rev), belowRev(rev));
}

function listContent(
  article: Article,
  tags: readonly string[],
  keys: readonly Key[],
): Readonly<Record<string, unknown>> {
  const marks = markTags(tags);
  const keyBytes = Math.max(...keys.map((key) => Buffer.byteLength(key.PK) + Buffer.byteLength(key.SK)));
  return { marks, card: fitCard(cardOf(article), ROW_BYTES - ROW_OVERHEAD - keyBytes - marks.length) };
}

function traceOf(store: StoreContext, { PK, SK }: Key, rev: number): Item {
  return { PK, SK, rev, [TTL]: ttlAfter(store.now(), TRACE_DAYS) };
}
