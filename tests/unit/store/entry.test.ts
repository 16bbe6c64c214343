import { describe, expect, test } from 'vitest';
import type { Article } from '../../../shared/article/article.ts';
import { pack, unpack } from '../../../shared/store/bodies/pack.ts';
import { bytesOf } from '../../../shared/store/table/item.ts';
import { latestKey } from '../../../shared/store/table/keys.ts';
import { tableReads } from '../../../shared/store/table/table-reads.ts';
import { tableWrites } from '../../../shared/store/table/table-writes.ts';
import { tableContents } from '../../support/table-contents.ts';
import { momentAt, START, stateOf } from '../../support/table-states.ts';
import { useTestStore } from '../../support/table-store.ts';

const KEY = 'incoming/wire/a.txt';
const ID = 'article0';
const HOUR = 3_600_000;

const at = useTestStore();

const hour = (hours: number) => new Date(START + hours * HOUR).toISOString();
const drop = (hours: number, sketch: Parameters<typeof stateOf>[0] = {}) =>
  at.store.putArticle(stateOf({ ...sketch, at: START + hours * HOUR }));
/** Another article, which came in between. */
const dropOther = (hours: number) => drop(hours, { id: 'other', key: 'incoming/wire/other.txt' });
const listed = async () =>
  (await at.reader.listArticles({ allOf: [], noneOf: [], limit: 50 })).items.map(({ id }) => id);
const kinds = async () => {
  at.clock.now += 10_000;
  return (await at.reader.listChanges({ limit: 50 })).items.map(({ kind }) => kind);
};
async function shown(): Promise<Article> {
  const reading = await at.reader.readArticle(ID);
  if (reading.found !== 'article') throw new Error(`found ${reading.found}`);
  return reading.article;
}

describe('an article without a date', () => {
  test('stays where it first came in, dropped again or corrected, and is no news when it is the same', async () => {
    await drop(0, { tags: ['kw:oil'] });
    await dropOther(1);
    await drop(2, { tags: ['kw:oil'] });
    await drop(3, { tags: ['kw:oil'] });

    expect(await listed()).toEqual(['other', ID]);
    expect(await shown()).toMatchObject({ ingestedAt: hour(0) });
    expect(await kinds()).toEqual(['created', 'created']);

    await drop(4, { headline: 'corrected' });

    expect(await listed()).toEqual(['other', ID]);
    expect(await shown()).toMatchObject({ ingestedAt: hour(0), headline: 'corrected' });
    expect(await kinds()).toEqual(['created', 'created', 'updated']);
  });

  test('is found by the time it first came in', async () => {
    await drop(0);
    await drop(5);

    const within = async (from: number, to: number) =>
      (await at.reader.listArticles({ allOf: [], noneOf: [], limit: 5, from: hour(from), to: hour(to) })).items.length;

    expect(await within(0, 1)).toBe(1);
    expect(await within(1, 9)).toBe(0);
  });

  test('moves back when an older upload comes late, and apps are not told', async () => {
    await dropOther(1);
    await drop(2, { headline: 'corrected' });
    expect(await listed()).toEqual([ID, 'other']);

    expect(await drop(0)).toEqual({ outcome: 'superseded', status: 'usable' });
    const items = await tableContents(at.deps.client, at.deps.tableName);
    expect(items.filter((item) => item.PK === `A#${ID}`)).toHaveLength(2);
    expect(await drop(0)).toEqual({ outcome: 'superseded', status: 'usable' });

    expect(await listed()).toEqual(['other', ID]);
    expect(await shown()).toMatchObject({ ingestedAt: hour(0), headline: 'corrected' });
    expect(await kinds()).toEqual(['created', 'created']);
  });

  test('is where it was when it comes back, withdrawn or killed', async () => {
    await drop(0, { version: 1 });
    await dropOther(1);
    await at.store.withdrawArticle(ID, momentAt(KEY, START + 2 * HOUR));
    await drop(3, { version: 1 });
    await drop(4, { version: 1, status: 'canceled' });
    await drop(5, { version: 2 });

    expect(await listed()).toEqual(['other', ID]);
    expect(await kinds()).toEqual(['created', 'created', 'withdrawn', 'created', 'killed', 'created']);
  });

  test('stays when a patch or a ruling changes it', async () => {
    await drop(0, { version: 1 });
    await dropOther(1);
    await drop(2, { version: 2 });
    const moment = momentAt(KEY, START + 3 * HOUR);
    const order = { version: 3, recall: false, ...moment };
    await at.store.patchArticle({ id: ID, order, pipeline: 1, fields: { headline: 'patched' } });
    const ruled = { versionCreated: hour(4), recall: false, ...momentAt(KEY, START + 4 * HOUR) };
    await at.store.ruleOnArticle({ id: ID, order: ruled, given: { status: 'usable' } });

    expect(await listed()).toEqual(['other', ID]);
    expect(await shown()).toMatchObject({ ingestedAt: hour(0), headline: 'patched' });
  });

  test('has not come in while it was held back without an end', async () => {
    await drop(0, { status: 'embargoed' });
    await drop(1, { status: 'withheld' });
    await at.store.withdrawArticle(ID, momentAt(KEY, START + 2 * HOUR));
    await dropOther(2);
    await drop(3);
    await drop(4);

    expect(await listed()).toEqual([ID, 'other']);
    expect(await shown()).toMatchObject({ ingestedAt: hour(3) });
  });

  test('stands at the end of its embargo, also when a later drop says nothing of one', async () => {
    await drop(0, { status: 'embargoed', embargoedUntil: hour(2) });
    await dropOther(1);
    at.clock.now = START + 3 * HOUR;
    await at.store.releaseDue(hour(3));
    expect(await listed()).toEqual([ID, 'other']);

    await drop(4);

    expect(await listed()).toEqual([ID, 'other']);
    expect(await shown()).toMatchObject({ ingestedAt: hour(2) });
  });

  test('comes out of a later embargo as what it was before', async () => {
    await drop(0);
    await drop(1, { status: 'embargoed', embargoedUntil: hour(2) });
    at.clock.now = START + 3 * HOUR;
    await at.store.releaseDue(hour(3));

    expect(await shown()).toMatchObject({ ingestedAt: hour(0), publishedAt: hour(2) });
  });

  test('is not passed over by a reader of pages while its feed comes again', async () => {
    const ids = Array.from({ length: 9 }, (_, index) => `item${index}`);
    const dropFeed = async (hours: number) => {
      for (const [minute, id] of ids.entries()) await drop(hours + minute / 60, { id });
    };
    await dropFeed(0);

    const read: string[] = [];
    let after: string | undefined;
    for (let hours = 1; hours === 1 || after !== undefined; hours++) {
      const page = await at.reader.listArticles({ allOf: [], noneOf: [], limit: 4, ...(after && { after }) });
      read.push(...page.items.map(({ id }) => id));
      after = page.next;
      await dropFeed(hours);
    }

    expect(read).toEqual(ids.toReversed());
  });

  test('keeps the place that it has in a table of before, where no entry was noted', async () => {
    await drop(0);
    await drop(1);
    await forgetEntry();
    await dropOther(2);
    await drop(3);

    expect(await listed()).toEqual(['other', ID]);
    expect(await shown()).toMatchObject({ ingestedAt: hour(1) });
  });
});

describe('an article with a date', () => {
  test('stands at it, and moves when a newer version gives another', async () => {
    await drop(2, { publishedAt: hour(0) });
    await dropOther(3);
    expect(await listed()).toEqual(['other', ID]);

    await drop(5, { publishedAt: hour(4) });

    expect(await listed()).toEqual([ID, 'other']);
  });

  test('does not climb with each drop while its date is still to come', async () => {
    await drop(0, { publishedAt: hour(40) });
    await dropOther(1);
    await drop(2, { publishedAt: hour(40) });

    expect(await listed()).toEqual(['other', ID]);
  });
});

/** Makes the latest state what it was before entries were noted in it. */
async function forgetEntry(): Promise<void> {
  const { client, tableName } = at.deps;
  const item = await tableReads(client, tableName).get(latestKey(ID));
  if (item === undefined) throw new Error('there is no latest state');
  const { body, head } = unpack<{ body: unknown; head: { enteredAt?: number } }>(bytesOf(item, 'data'));
  const { enteredAt, ...before } = head;
  expect(enteredAt).toBe(START);
  await tableWrites(client, tableName).put({ ...item, data: pack({ body, head: before }) });
}
