import { latestArticle } from '../articles/latest-article.ts';
import { releaseArticle } from '../articles/release-article.ts';
import { WATERMARK_LAG_MS } from '../register.ts';
import type { StoreContext } from '../store-context.ts';
import { type Item, textOf } from '../table/item.ts';
import { heldPartition, type Key, WATERMARK_KEY } from '../table/keys.ts';
import { itemsOf } from '../table/table-reads.ts';
import { rowKeys } from './desired-rows.ts';
import { removeRow } from './write-rows.ts';

const HOUR_MS = 3_600_000;
/** What one call goes through at most; after a long stop the next calls go on. */
const MAX_HOURS = 240;

/**
 * Lets out every article whose embargo is over at `now` (RFC 3339 UTC) and returns their ids. An article that cannot
 * be let out does not keep the others: its error is thrown at the end, and the next call comes back to its hour.
 */
export async function releaseDue(store: StoreContext, now: string): Promise<string[]> {
  const watermark = await store.table.get(WATERMARK_KEY, { consistent: true });
  if (watermark === undefined) return [];
  const start = startOfHour(textOf(watermark, 'hour'));
  const end = Math.min(Date.parse(now), start + MAX_HOURS * HOUR_MS);
  const released: string[] = [];
  const failures: unknown[] = [];
  for (let hour = start; hour <= end; hour += HOUR_MS) {
    const partition = heldPartition(new Date(hour).toISOString());
    for await (const row of itemsOf(store.table, { partition, consistent: true })) {
      try {
        const id = await releaseHeld(store, row, Date.parse(now));
        if (id !== undefined) released.push(id);
      } catch (error) {
        failures.push(error);
      }
    }
  }
  if (failures.length > 0) throw failures[0];
  await moveWatermark(store, Math.min(end, Date.parse(now) - WATERMARK_LAG_MS));
  return released;
}

/** Releases the article of a held row, or takes the row away when the article does not want it any more. */
async function releaseHeld(store: StoreContext, row: Item, now: number): Promise<string | undefined> {
  if (typeof row.held !== 'string') return undefined;
  const { held: id } = row;
  if (Date.parse(row.SK.slice(0, row.SK.indexOf('#'))) > now) return undefined;
  if (await releaseArticle(store, id, now)) return id;
  await removeIfUnwanted(store, row, id);
  return undefined;
}

async function removeIfUnwanted(store: StoreContext, row: Key, id: string): Promise<void> {
  const latest = await latestArticle(store, id);
  if (latest === undefined) return;
  const wanted = rowKeys(latest.head.rows, id).some((key) => key.PK === row.PK && key.SK === row.SK);
  if (!wanted) await removeRow(store, row, latest.rev);
}

/** Forward only, whoever moves it. */
async function moveWatermark(store: StoreContext, milliseconds: number): Promise<void> {
  const hour = new Date(milliseconds).toISOString().slice(0, 13);
  await store.table.update(WATERMARK_KEY, { hour }, { expression: '#hour < :set_hour' });
}

function startOfHour(hour: string): number {
  return Date.parse(`${hour}:00:00.000Z`);
}
