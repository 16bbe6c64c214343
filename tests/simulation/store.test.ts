import fc from 'fast-check';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { memoryBodyStore } from '../support/table-bodies.ts';
import { START } from '../support/table-states.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-table.ts';
import { assertState } from './assert-state.ts';
import {
  type ArticleSketch,
  type BucketEvent,
  type Delivery,
  deliveriesArbitrary,
  type RulingSketch,
} from './newsroom-events.ts';
import { deliverAll, deliverAtOnceAgain, deliverInPairs, finishStory, type World } from './run-deliveries.ts';

const SOME_TAGS = ['place:IR', 'org:un', 'kw:oil'];
const KEY = 'incoming/wire/a';

/**
 * Histories in which every kind of write occurs, each told once for every write of each of its events; in their order
 * unless the last comes first.
 */
const EVENTFUL: { story: string; history: BucketEvent[]; lastComesFirst?: true }[] = [
  {
    story: 'corrected, killed, and brought back',
    history: [
      uploaded(KEY, 0, { identity: 'x', status: 'usable', tags: SOME_TAGS, language: 'ar', version: 1 }),
      uploaded(KEY, 20, { identity: 'x', status: 'usable', tags: ['place:IR'], language: 'en', version: 2 }),
      uploaded(KEY, 40, { identity: 'x', status: 'canceled', tags: [], language: 'en', version: 2 }),
      uploaded(KEY, 60, { identity: 'x', status: 'usable', tags: ['kw:oil'], language: 'ar', version: 3 }),
    ],
  },
  {
    story: 'held, postponed, withheld, and let out',
    history: [
      uploaded(KEY, 0, { identity: 'x', status: 'embargoed', tags: ['kw:oil'], language: 'ar', embargoMinute: 70 }),
      uploaded(KEY, 20, { identity: 'x', status: 'embargoed', tags: ['kw:oil'], language: 'ar', embargoMinute: 200 }),
      uploaded(KEY, 40, { identity: 'x', status: 'withheld', tags: [], language: 'ar' }),
      uploaded(KEY, 60, { identity: 'x', status: 'embargoed', tags: ['kw:oil'], language: 'ar', embargoMinute: 5 }),
    ],
  },
  {
    story: 'a file that loses an article, breaks, and is deleted',
    history: [
      uploaded(
        KEY,
        0,
        { identity: 0, status: 'usable', tags: ['kw:oil'], language: 'ar' },
        { identity: 1, status: 'usable', tags: ['kw:oil'], language: 'ar' },
        { identity: 'x', status: 'usable', tags: [], language: 'ar' },
      ),
      uploaded(KEY, 20, { identity: 0, status: 'usable', tags: ['place:IR'], language: 'ar' }),
      { happened: 'broken file uploaded', key: KEY, minute: 40 },
      { happened: 'deleted', key: KEY, minute: 60 },
    ],
  },
  {
    story: 'patched before it came, rebased, and killed by a patch',
    history: [
      { happened: 'uploaded', key: KEY, minute: 0, articles: [], patches: [{ identity: 'x', version: 2 }] },
      uploaded(KEY, 20, { identity: 'x', status: 'usable', tags: SOME_TAGS, language: 'ar', version: 1 }),
      {
        happened: 'uploaded',
        key: 'incoming/wire/b',
        minute: 40,
        articles: [
          { identity: 'x', status: 'embargoed', tags: ['kw:oil'], language: 'en', version: 3, embargoMinute: 70 },
        ],
        patches: [{ identity: 'x', version: 4, publishedMinute: 1 }],
      },
      {
        happened: 'uploaded',
        key: KEY,
        minute: 60,
        articles: [],
        patches: [{ identity: 'x', version: 4, status: 'canceled' }],
      },
    ],
  },
  {
    story: 'withheld by a ruling before it came, let out by another, and killed after its file was deleted',
    history: [
      ruled(KEY, 0, { identity: 'x', status: 'withheld', madeMinute: 30 }),
      uploaded('incoming/wire/b', 20, { identity: 'x', status: 'usable', tags: SOME_TAGS, language: 'ar', version: 1 }),
      ruled(KEY, 40, { identity: 'x', status: 'embargoed', madeMinute: 60, embargoMinute: 50 }),
      { happened: 'deleted', key: 'incoming/wire/b', minute: 60 },
      ruled(KEY, 80, { identity: 'x', status: 'canceled', madeMinute: 90 }),
    ],
  },
  {
    story: 'without a date, withheld, deleted, and dropped again to be shown',
    history: [
      uploaded(KEY, 0, { identity: 'x', status: 'withheld', tags: [], language: 'ar' }),
      { happened: 'deleted', key: KEY, minute: 20 },
      uploaded(KEY, 40, { identity: 'x', status: 'usable', tags: ['kw:oil'], language: 'ar' }),
    ],
  },
  {
    story: 'without a date, dropped again and again, and heard of from the last drop back',
    history: [
      uploaded(KEY, 0, { identity: 'x', status: 'usable', tags: ['kw:oil'], language: 'ar' }),
      { happened: 'deleted', key: KEY, minute: 20 },
      uploaded(KEY, 40, { identity: 'x', status: 'embargoed', tags: [], language: 'ar', embargoMinute: 70 }),
      uploaded(KEY, 60, { identity: 'x', status: 'usable', tags: ['kw:oil'], language: 'ar', publishedMinute: 5_000 }),
    ],
    lastComesFirst: true,
  },
];

function ruled(key: string, minute: number, ruling: RulingSketch): BucketEvent {
  return { happened: 'uploaded', key, minute, articles: [], rulings: [ruling] };
}

function uploaded(key: string, minute: number, ...articles: ArticleSketch[]): BucketEvent {
  return { happened: 'uploaded', key, minute, articles };
}

/** How many stories are told; more of them by hand, when the store itself changes. */
const RUNS = Number(process.env.NEWSDROP_TEST_RUNS ?? 40);

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function tellStory(
  history: readonly BucketEvent[],
  deliveries: readonly Delivery[],
  tell: (world: World) => Promise<void>,
): Promise<void> {
  const world = { table: await database.createTable(), bodies: memoryBodyStore(), clock: { now: START } };
  try {
    await tell(world);
    await finishStory(world);
    await assertState(world, history, deliveries);
  } finally {
    await world.table.close();
  }
}

describe('the store, whatever comes in whatever order', () => {
  test('ends as if each event had come once and in order', async () => {
    await fc.assert(
      fc.asyncProperty(deliveriesArbitrary, ({ history, deliveries }) =>
        tellStory(history, deliveries, (world) => deliverAll(world, deliveries)),
      ),
      { numRuns: RUNS },
    );
  }, 600_000);

  test('ends so with two functions and a release at work at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        deliveriesArbitrary,
        fc.infiniteStream(fc.nat({ max: 1000 })),
        ({ history, deliveries }, numbers) => {
          const choose = (waiting: number) => (numbers.next().value ?? 0) % Math.max(1, waiting);
          return tellStory(history, deliveries, (world) => deliverInPairs(world, deliveries, choose));
        },
      ),
      { numRuns: RUNS },
    );
  }, 600_000);

  test.each(EVENTFUL)(
    'survives a crash after every single write: $story',
    async ({ history, lastComesFirst }) => {
      const told = lastComesFirst ? history.toReversed() : history;
      for (const event of told) {
        let lived = false;
        for (let crash = 0; !lived; crash++) {
          const deliveries = told.map((each) => ({
            event: each,
            pipeline: 1,
            pause: 1,
            ...(each === event && { crashAfterWrites: crash }),
          }));
          await tellStory(history, deliveries, async (world) => {
            lived = await deliverAtOnceAgain(world, deliveries);
          });
        }
      }
    },
    600_000,
  );
});
