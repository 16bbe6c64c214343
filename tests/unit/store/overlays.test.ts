import { describe, expect, test } from 'vitest';
import type { ArticlePatch, ArticleRuling, GivenStatus } from '../../../shared/store/article-store.ts';
import { momentAt, START, stateOf } from '../../support/table-states.ts';
import { useTestStore } from '../../support/table-store.ts';

const KEY = 'incoming/wire/a.txt';
const ID = 'article0';
const HOUR = 3_600_000;

const at = useTestStore();

function patchOf(version: number, headline: string, more: Partial<ArticlePatch> = {}): ArticlePatch {
  const order = { version, recall: false, ...momentAt('incoming/wire/p.xml', START + version) };
  return { id: ID, order, pipeline: 1, fields: { version, headline }, ...more };
}

function rulingOf(given: GivenStatus, hours = 1): ArticleRuling {
  const made = START + hours * HOUR;
  const order = { versionCreated: new Date(made).toISOString(), recall: given.status === 'canceled' };
  return { id: ID, order: { ...order, ...momentAt('incoming/wire/r.xml', made) }, given };
}

const kinds = async () => {
  at.clock.now += 10_000;
  return (await at.reader.listChanges({ limit: 50 })).items.map(({ kind }) => kind);
};

describe('patchArticle', () => {
  test('says what became of a patch, each time it comes', async () => {
    expect(await at.store.patchArticle(patchOf(2, 'two'))).toEqual({ outcome: 'stored' });
    await at.store.putArticle(stateOf({ version: 1 }));

    expect(await at.store.patchArticle(patchOf(2, 'two'))).toEqual({ outcome: 'duplicate', status: 'usable' });
    expect(await at.store.patchArticle(patchOf(3, 'three'))).toEqual({ outcome: 'stored', status: 'usable' });
    await at.store.putArticle(stateOf({ version: 4, headline: 'four' }));
    expect(await at.store.patchArticle(patchOf(3, 'three'))).toEqual({ outcome: 'superseded', status: 'usable' });
    expect(await at.reader.readArticle(ID)).toMatchObject({ article: { version: 4, headline: 'four' } });
    expect(await kinds()).toEqual(['created', 'updated', 'updated']);
  });

  test('lets a newer pipeline read the same patch anew', async () => {
    await at.store.putArticle(stateOf({ version: 1 }));
    await at.store.patchArticle(patchOf(2, 'by 1'));

    await at.store.patchArticle(patchOf(2, 'by 2', { pipeline: 2 }));
    await at.store.patchArticle(patchOf(2, 'by 1'));

    expect(await at.reader.readArticle(ID)).toMatchObject({ article: { headline: 'by 2' } });
  });

  test('goes over a body that is kept elsewhere', async () => {
    const body = Array.from({ length: 60_000 }, (_, index) => Math.sin(index).toString(36).slice(2));
    await at.store.putArticle(stateOf({ version: 1, body }));

    await at.store.patchArticle(patchOf(2, 'two'));

    expect(await at.reader.readArticle(ID)).toMatchObject({ article: { headline: 'two', body } });
  });

  test('moves the article to where its lists want it now', async () => {
    await at.store.putArticle(stateOf({ version: 1, headline: 'one' }));
    await at.store.patchArticle(
      patchOf(2, 'two', { fields: { publishedAt: '2026-01-01T00:00:00Z', headline: 'two' } }),
    );

    const { items } = await at.reader.listArticles({ allOf: [], noneOf: [], limit: 5 });
    expect(items).toMatchObject([{ headline: 'two', publishedAt: '2026-01-01T00:00:00Z' }]);
  });
});

describe('ruleOnArticle', () => {
  test('tells a ruling that holds from one that a newer ruling or version outdates', async () => {
    expect(await at.store.ruleOnArticle(rulingOf({ status: 'withheld' }, 2))).toEqual({ outcome: 'stored' });
    await at.store.putArticle(stateOf());

    expect(await at.store.ruleOnArticle(rulingOf({ status: 'withheld' }, 2))).toEqual({
      outcome: 'duplicate',
      status: 'withheld',
    });
    expect(await at.store.ruleOnArticle(rulingOf({ status: 'usable' }, 1))).toMatchObject({ outcome: 'superseded' });
    await at.store.putArticle(stateOf({ at: START + 1, versionCreated: new Date(START + 3 * HOUR).toISOString() }));
    expect(await at.store.ruleOnArticle(rulingOf({ status: 'withheld' }, 2))).toEqual({
      outcome: 'superseded',
      status: 'usable',
    });
  });

  test('that changes nothing is no news', async () => {
    await at.store.putArticle(stateOf());

    expect(await at.store.ruleOnArticle(rulingOf({ status: 'usable' }))).toEqual({
      outcome: 'stored',
      status: 'usable',
    });
    expect(await kinds()).toEqual(['created']);
  });

  test('an embargo by ruling ends at its minute', async () => {
    const embargoedUntil = new Date(START + 2 * HOUR).toISOString();
    await at.store.putArticle(stateOf({ tags: ['kw:oil'] }));
    await at.store.ruleOnArticle(rulingOf({ status: 'embargoed', embargoedUntil }));
    expect(await at.reader.readArticle(ID)).toEqual({ found: 'nothing' });

    at.clock.now = START + 2 * HOUR;
    expect(await at.store.releaseDue(embargoedUntil)).toEqual([ID]);

    expect(await at.reader.readArticle(ID)).toMatchObject({ article: { publishedAt: embargoedUntil } });
    expect(await kinds()).toEqual(['created', 'withheld', 'released']);
  });

  test('outlives the deletion of its own file and of the article', async () => {
    await at.store.ruleOnArticle(rulingOf({ status: 'withheld' }));
    await at.store.putArticle(stateOf());

    expect(await at.store.withdrawArticle(ID, momentAt('incoming/wire/r.xml', START + 9 * HOUR))).toBe(false);
    expect(await at.store.withdrawArticle(ID, momentAt(KEY, START + 9 * HOUR))).toBe(true);
    await at.store.putArticle(stateOf({ at: START + 10 * HOUR }));

    expect(await at.reader.readArticle(ID)).toEqual({ found: 'nothing' });
  });
});
