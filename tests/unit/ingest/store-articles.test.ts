import { describe, expect, test } from 'vitest';
import type { MadeArticles } from '../../../shared/ingest/make-articles.ts';
import { storeArticles } from '../../../shared/ingest/store-articles.ts';
import { momentAt, receiptOf, START, stateOf } from '../../support/table-states.ts';
import { useTestStore } from '../../support/table-store.ts';

const KEY = 'incoming/wire/a.txt';
const MOMENT = momentAt(KEY, START);

const at = useTestStore();

const made = (parts: Partial<MadeArticles>): MadeArticles => ({
  format: 'rss',
  states: [],
  patches: [],
  rulings: [],
  ...parts,
});

describe('storeArticles', () => {
  test('lists every article in the order of the file, several versions of one in turn', async () => {
    const states = [
      stateOf({ id: 'one', version: 2, headline: 'newer' }),
      ...Array.from({ length: 12 }, (_, number) => stateOf({ id: `other${number}` })),
      stateOf({ id: 'one', version: 1, headline: 'older' }),
    ];

    const lines = await storeArticles(made({ states }), MOMENT, at.store);

    expect(lines.map(({ id }) => id)).toEqual(states.map(({ article }) => article.id));
    expect(lines.at(0)).toEqual({ id: 'one', version: 2, status: 'usable' });
    expect(lines.at(-1)).toEqual({ id: 'one', version: 1, status: 'usable', superseded: true });
    expect(await at.reader.readArticle('one')).toMatchObject({ article: { headline: 'newer' } });
  });

  test('says of a patch and a ruling what they say, and whether their article has come', async () => {
    const order = { version: 2, recall: false, ...MOMENT };
    const ruled = { versionCreated: new Date(START).toISOString(), recall: false, ...MOMENT };
    const parts = made({
      states: [stateOf({ id: 'held', status: 'withheld' })],
      patches: [
        { id: 'held', order, pipeline: 1, fields: { version: 2 } },
        { id: 'unknown', order, pipeline: 1, fields: { version: 2 }, given: { status: 'canceled' } },
      ],
      rulings: [{ id: 'another', order: ruled, given: { status: 'embargoed' } }],
    });

    expect(await storeArticles(parts, MOMENT, at.store)).toEqual([
      { id: 'held', status: 'withheld' },
      { id: 'held', version: 2, status: 'withheld' },
      { id: 'unknown', version: 2, status: 'canceled', waiting: true },
      { id: 'another', status: 'embargoed', waiting: true },
    ]);
  });

  test('tells a kill without a number once, as what holds, and what else is said of an article of the file', async () => {
    const order = { versionCreated: new Date(START + 1).toISOString(), ...MOMENT };
    const older = stateOf({ id: 'killed', status: 'canceled' });
    await at.store.putArticle(stateOf({ id: 'killed', version: 4 }));
    const parts = made({
      states: [older, stateOf({ id: 'held' })],
      rulings: [
        { id: 'killed', order: { ...order, recall: true }, given: { status: 'canceled' } },
        { id: 'held', order: { ...order, recall: false }, given: { status: 'withheld' } },
      ],
    });

    expect(await storeArticles(parts, MOMENT, at.store)).toEqual([
      { id: 'killed', status: 'canceled' },
      { id: 'held', status: 'usable' },
      { id: 'held', status: 'withheld' },
    ]);
  });

  test('never shows what was deleted before it was stored, and keeps a kill a kill', async () => {
    await at.store.withdrawUpload(momentAt(KEY, START + 1), new Date(START).toISOString());
    const states = [stateOf({ id: 'one' }), stateOf({ id: 'two', status: 'canceled' })];

    const lines = await storeArticles(made({ states }), MOMENT, at.store);
    await at.store.putUploadReceipt(receiptOf(KEY, START, states));

    expect(lines.map(({ status }) => status)).toEqual(['withdrawn', 'canceled']);
    expect(await at.reader.readArticle('one')).toEqual({ found: 'nothing' });
  });

  test('does not take what was withheld and deleted for what was to be shown, when it comes to be', async () => {
    await at.store.withdrawUpload(momentAt(KEY, START + 1), new Date(START).toISOString());
    const withheld = [stateOf({ id: 'one', status: 'withheld' })];
    await storeArticles(made({ states: withheld }), MOMENT, at.store);
    await at.store.putUploadReceipt(receiptOf(KEY, START, withheld));

    const states = [stateOf({ id: 'one', at: START + 5000 })];
    await storeArticles(made({ states }), momentAt(KEY, START + 5000), at.store);

    expect(await at.reader.readArticle('one')).toMatchObject({
      article: { ingestedAt: new Date(START + 5000).toISOString() },
    });
  });
});
