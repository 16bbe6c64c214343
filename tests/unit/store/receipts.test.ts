import { describe, expect, test } from 'vitest';
import type { ArticleState, ArticleStore } from '../../../shared/store/article-store.ts';
import { createArticleStore } from '../../../shared/store/create-article-store.ts';
import { crashAfterWrites, SimulatedCrash } from '../../support/table-crash.ts';
import { pauseBeforeFirstPut } from '../../support/table-pause.ts';
import { momentAt, receiptOf, START, stateOf } from '../../support/table-states.ts';
import { useTestStore } from '../../support/table-store.ts';

const KEY = 'incoming/wire/a.txt';
const DAY = 86_400_000;

const at = useTestStore();

const place = (index: number, moment: number) => stateOf({ id: `place${index}`, identifiedByKey: true, at: moment });

async function upload(moment: number, states: ArticleState[]): Promise<void> {
  for (const state of states) await at.store.putArticle(state);
  await at.store.putUploadReceipt(receiptOf(KEY, moment, states));
}

const listed = async () =>
  (await at.reader.listArticles({ allOf: [], noneOf: [], limit: 50 })).items.map(({ id }) => id).sort();

describe('receipts', () => {
  test('tell what became of the newest upload of a key', async () => {
    expect(await at.reader.readReceipt(KEY)).toBeUndefined();
    expect(await at.store.newestMoment(KEY)).toBeUndefined();
    const states = [stateOf({ at: START + 1 })];

    await upload(START + 1, states);
    await at.store.putUploadReceipt(receiptOf(KEY, START, [], true));

    expect(await at.reader.readReceipt(KEY)).toEqual(receiptOf(KEY, START + 1, states).receipt);
    expect(await at.store.newestMoment(KEY)).toEqual({ ...momentAt(KEY, START + 1), status: 'ingested' });
  });

  test('withdraw the article that a corrected file no longer holds', async () => {
    await upload(START, [place(0, START), place(1, START)]);
    await upload(START + 1, [place(0, START + 1)]);

    expect(await listed()).toEqual(['place0']);
  });

  test('withdraw it also when the correction came first, or a broken file lies between', async () => {
    await upload(START + 2, [place(0, START + 2)]);
    await at.store.putUploadReceipt(receiptOf(KEY, START + 1, [], true));
    await upload(START, [place(0, START), place(1, START)]);

    expect(await listed()).toEqual(['place0']);
  });

  test.each([
    ['an upload', (store: ArticleStore) => store.putUploadReceipt(receiptOf(KEY, START + 1, [place(0, START)]))],
    [
      'a deletion',
      (store: ArticleStore) => store.withdrawUpload(momentAt(KEY, START + 1), new Date(START).toISOString()),
    ],
  ])('do not show the one of %s before what it takes away is withdrawn', async (_name, carryThrough) => {
    const states = [place(0, START), place(1, START)];
    await upload(START, states);
    const client = at.table.connect();
    crashAfterWrites(client, 1);

    await expect(carryThrough(createArticleStore({ ...at.deps, client }))).rejects.toThrow(SimulatedCrash);
    const between = await at.reader.readReceipt(KEY);
    await carryThrough(at.store);

    expect(between).toEqual(receiptOf(KEY, START, states).receipt);
    expect(await at.reader.readReceipt(KEY)).not.toEqual(between);
    expect(await listed()).not.toContain('place1');
  });

  test('write the one of an upload that takes nothing away once', async () => {
    const client = at.table.connect();
    const writes = crashAfterWrites(client, Number.POSITIVE_INFINITY);

    await createArticleStore({ ...at.deps, client }).putUploadReceipt(receiptOf(KEY, START, [place(0, START)]));

    expect(writes()).toBe(1);
  });

  test.each([
    ['the correction', START + 1, [0], START, [0, 1]],
    ['the original', START, [0, 1], START + 1, [0]],
  ])(
    'withdraw it also when %s is about to write its receipt while the other does all of its work',
    async (...story) => {
      const [, slowMoment, slowPlaces, fastMoment, fastPlaces] = story;
      const slow = slowPlaces.map((index) => place(index, slowMoment));
      const fast = fastPlaces.map((index) => place(index, fastMoment));
      for (const state of [...slow, ...fast]) await at.store.putArticle(state);
      const client = at.table.connect();
      const pause = pauseBeforeFirstPut(client);

      const late = createArticleStore({ ...at.deps, client }).putUploadReceipt(receiptOf(KEY, slowMoment, slow));
      await pause.reached;
      await at.store.putUploadReceipt(receiptOf(KEY, fastMoment, fast));
      pause.end();
      await late;

      expect(await listed()).toEqual(['place0']);
    },
  );

  test('leave an article alone that has an identity of its own', async () => {
    await upload(START, [stateOf({ id: 'own' })]);
    await upload(START + 1, [place(0, START + 1)]);

    expect(await listed()).toEqual(['own', 'place0']);
  });

  test('of a deletion list what was withdrawn, the same when it comes again', async () => {
    await upload(START, [stateOf({ id: 'own', version: 3 }), place(0, START)]);

    const receipt = await at.store.withdrawUpload(momentAt(KEY, START + 1), new Date(START).toISOString());

    expect(receipt.articles).toEqual([
      { id: 'own', version: 3, status: 'withdrawn' },
      { id: 'place0', status: 'withdrawn' },
    ]);
    expect(await listed()).toEqual([]);
    await upload(START + 2, [place(0, START + 2)]);
    expect(await at.store.withdrawUpload(momentAt(KEY, START + 1), new Date(START).toISOString())).toEqual(receipt);
    expect(await listed()).toEqual(['place0']);
  });

  test('withdraw an upload that was deleted before it arrived, whatever was uploaded since', async () => {
    await at.store.withdrawUpload(momentAt(KEY, START + 1), new Date(START).toISOString());
    await upload(START + 2, [place(0, START + 2)]);

    await upload(START, [stateOf({ id: 'own' }), place(0, START)]);

    expect(await listed()).toEqual(['place0']);
  });

  test('find the articles of a file that is deleted years later', async () => {
    await upload(START, [stateOf({ id: 'own' })]);
    at.clock.now += 1000 * DAY;

    await at.store.withdrawUpload(momentAt(KEY, at.clock.now), new Date(at.clock.now).toISOString());

    expect(await listed()).toEqual([]);
    at.clock.now += 181 * DAY;
    expect(await at.reader.readReceipt(KEY)).toBeUndefined();
  });

  test('hold a listing that is too large for an item', async () => {
    const receipt = receiptOf(KEY, START, []);
    const articles = Array.from({ length: 30_000 }, (_, index) => ({
      id: `${Math.sin(index)}`.slice(3) + index,
      status: 'usable' as const,
    }));

    await at.store.putUploadReceipt({ ...receipt, receipt: { ...receipt.receipt, articles } });

    expect((await at.reader.readReceipt(KEY))?.articles).toEqual(articles);
    expect(at.bodies.names).toHaveLength(1);
  });
});
