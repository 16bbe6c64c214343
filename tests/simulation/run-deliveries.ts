import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { storeArticles } from '../../shared/ingest/store-articles.ts';
import type { ArticleStore } from '../../shared/store/article-store.ts';
import type { BodyStore } from '../../shared/store/body-store.ts';
import { createArticleStore } from '../../shared/store/create-article-store.ts';
import { crashAfterWrites, SimulatedCrash } from '../support/table-crash.ts';
import { momentAt, receiptOf } from '../support/table-states.ts';
import { openTurnstile } from '../support/table-turnstile.ts';
import type { TestTable } from '../support/test-table.ts';
import {
  type BucketEvent,
  type Delivery,
  LAST_MINUTE,
  MINUTE,
  patchesOf,
  rulingsOf,
  statesOf,
  timeOf,
} from './newsroom-events.ts';

/** The world that the functions of one story share. */
export interface World {
  readonly table: TestTable;
  readonly bodies: BodyStore;
  readonly clock: { now: number };
  /** Put on each function's client, to hold its calls back. */
  readonly onClient?: (client: DynamoDBClient) => void;
}

export function openStore(world: World, client: DynamoDBClient): ArticleStore {
  const { table, bodies, clock } = world;
  return createArticleStore({ client, tableName: table.tableName, bodies, now: () => clock.now, retentionDays: 180 });
}

/** Hands one event to a function in its own process. Returns whether it lived to finish. */
export async function deliver(world: World, delivery: Delivery): Promise<boolean> {
  world.clock.now += delivery.pause * MINUTE;
  const client = world.table.connect();
  world.onClient?.(client);
  if (delivery.crashAfterWrites !== undefined) crashAfterWrites(client, delivery.crashAfterWrites);
  try {
    await handle(openStore(world, client), delivery.event, delivery.pipeline);
    return true;
  } catch (error) {
    if (error instanceof SimulatedCrash) return false;
    throw error;
  }
}

/** What the ingest does with an event, as far as the store is concerned. */
async function handle(store: ArticleStore, event: BucketEvent, pipeline: number): Promise<void> {
  const at = timeOf(event.minute);
  if (event.happened === 'deleted') {
    await store.withdrawUpload(momentAt(event.key, at), new Date(at).toISOString());
    return;
  }
  const states = statesOf(event, pipeline);
  const own = receiptOf(event.key, at, states, event.happened === 'broken file uploaded');
  const made = { format: 'rss', states, patches: patchesOf(event, pipeline), rulings: rulingsOf(event) };
  const articles = await storeArticles(made, own.moment, store);
  await store.putUploadReceipt({ ...own, receipt: { ...own.receipt, articles } });
}

/** Hands over everything; what a crash cut off comes again, without crash, once the others have come. */
export async function deliverAll(world: World, deliveries: readonly Delivery[]): Promise<void> {
  const unfinished: Delivery[] = [];
  for (const delivery of deliveries) if (!(await deliver(world, delivery))) unfinished.push(delivery);
  for (const { crashAfterWrites: _, ...again } of unfinished) await deliver(world, again);
}

/** Hands over everything; what a crash cut off comes again before the next. Returns whether every first attempt lived. */
export async function deliverAtOnceAgain(world: World, deliveries: readonly Delivery[]): Promise<boolean> {
  let allLived = true;
  for (const delivery of deliveries) {
    if (await deliver(world, delivery)) continue;
    allLived = false;
    const { crashAfterWrites: _, ...again } = delivery;
    await deliver(world, again);
  }
  return allLived;
}

/**
 * Hands over everything with two functions at work at any time, whose calls come to the table in the order that
 * `choose` decides; what a crash cut off comes again at the end. A release runs beside each pair.
 */
export async function deliverInPairs(
  world: World,
  deliveries: readonly Delivery[],
  choose: (waiting: number) => number,
): Promise<void> {
  const unfinished: Delivery[] = [];
  for (let index = 0; index < deliveries.length; index += 2) {
    const turnstile = openTurnstile(choose);
    const guarded = { ...world, onClient: turnstile.guard };
    const pair = deliveries.slice(index, index + 2);
    const releaser = world.table.connect();
    turnstile.guard(releaser);
    const release = openStore(world, releaser).releaseDue(new Date(world.clock.now).toISOString());
    const lived = await turnstile.run(Promise.all([...pair.map((delivery) => deliver(guarded, delivery)), release]));
    pair.forEach((delivery, place) => {
      if (lived[place] === false) unfinished.push(delivery);
    });
  }
  for (const { crashAfterWrites: _, ...again } of unfinished) await deliver(world, again);
}

/** Ends the story: the clock moves to the last minute and the due embargoes are let out. */
export async function finishStory(world: World): Promise<void> {
  world.clock.now = Math.max(world.clock.now, timeOf(LAST_MINUTE));
  const store = openStore(world, world.table.connect());
  await store.releaseDue(new Date(timeOf(LAST_MINUTE)).toISOString());
  world.clock.now += MINUTE;
}
