import { describe, expect, test } from 'vitest';
import type { VersionOrder } from '../../../shared/article/version-order.ts';
import type { ArticlePatch, ArticleRuling, GivenStatus } from '../../../shared/store/article-store.ts';
import { foldArticle } from '../../../shared/store/articles/fold-article.ts';
import { momentAt, START, type StateSketch, stateOf } from '../../support/table-states.ts';

const KEY = 'incoming/wire/a.txt';
const hour = (hours: number) => new Date(START + hours * 3_600_000).toISOString();
const base = (sketch: StateSketch = {}) => stateOf({ version: 1, versionCreated: hour(1), ...sketch });

function orderAt(hours: number, version?: number): VersionOrder {
  return {
    ...(version !== undefined && { version }),
    versionCreated: hour(hours),
    recall: false,
    ...momentAt(KEY, START + hours * 3_600_000),
  };
}

function patchAt(hours: number, fields: ArticlePatch['fields'], given?: GivenStatus): ArticlePatch {
  return { id: 'article0', order: orderAt(hours, hours), pipeline: 1, fields, ...(given && { given }) };
}

function rulingAt(hours: number, given: GivenStatus): ArticleRuling {
  return { id: 'article0', order: orderAt(hours), given };
}

describe('patches', () => {
  test('replace the fields they have, the later over the earlier, and leave the rest', () => {
    const state = base({ headline: 'one', summary: 'as it was' });
    const patches = [patchAt(2, { headline: 'two', urgency: 3 }), patchAt(3, { headline: 'three' })];

    expect(foldArticle({ base: state, patches })).toEqual({ ...state.article, headline: 'three', urgency: 3 });
  });

  test('change the status only if they give one', () => {
    const patches = [patchAt(2, {}, { status: 'withheld' }), patchAt(3, { headline: 'three' })];

    expect(foldArticle({ base: base(), patches })).toMatchObject({ status: 'withheld', headline: 'three' });
  });

  test('that end an embargo end it in full', () => {
    const held = base({ status: 'embargoed', embargoedUntil: hour(9) });

    const article = foldArticle({ base: held, patches: [patchAt(2, {}, { status: 'usable' })] });

    expect(article?.status).toBe('usable');
    expect(article).not.toHaveProperty('embargoedUntil');
  });

  test('never move the publication of what an embargo held to before its end', () => {
    const released = base({ status: 'usable', embargoedUntil: hour(5), publishedAt: hour(5) });

    const article = foldArticle({ base: released, patches: [patchAt(2, { publishedAt: hour(1) })] });

    expect(article?.publishedAt).toBe(hour(5));
  });

  test('of the publication replace all of what was said of it', () => {
    const told = base({ publishedAt: hour(3), publishedOffset: '+03:00' });

    const article = foldArticle({
      base: told,
      patches: [patchAt(2, { publishedAt: hour(1), publishedPrecision: 'second' })],
    });

    expect(article).toMatchObject({ publishedAt: hour(1), publishedPrecision: 'second' });
    expect(article).not.toHaveProperty('publishedOffset');
  });

  test('of a headline take away the evidence that lay in it, and no tag', () => {
    const state = base({ tags: ['place:IR'] });
    const evidence = [
      { field: 'headline' as const, start: 0, end: 3 },
      { field: 'body' as const, paragraph: 0, start: 1, end: 4 },
    ];
    const tags = (state.article.tags ?? []).map((tag) => ({ ...tag, evidence }));
    const tagged = { ...state, article: { ...state.article, tags } };

    const article = foldArticle({ base: tagged, patches: [patchAt(2, { headline: 'other' })] });

    expect(article?.tags).toMatchObject([{ id: 'place:IR', evidence: [{ field: 'body' }] }]);
  });
});

describe('a ruling', () => {
  test.each([
    ['a version made before it', hour(1), 'canceled'],
    ['a version made with it', hour(2), 'canceled'],
    ['a version that does not say when it was made', undefined, 'canceled'],
    ['no version made after it', hour(3), 'usable'],
  ])('holds over %s', (_, versionCreated, status) => {
    const { versionCreated: _own, ...order } = base().order;
    const state = { ...base(), order: { ...order, ...(versionCreated !== undefined && { versionCreated }) } };

    const article = foldArticle({ base: state, patches: [], ruling: rulingAt(2, { status: 'canceled' }) });

    expect(article?.status).toBe(status);
  });

  test('holds until a patch made after it gives a status', () => {
    const ruling = rulingAt(2, { status: 'withheld' });

    expect(foldArticle({ base: base(), patches: [patchAt(3, { headline: 'x' })], ruling })?.status).toBe('withheld');
    expect(foldArticle({ base: base(), patches: [patchAt(3, {}, { status: 'usable' })], ruling })?.status).toBe(
      'usable',
    );
  });

  test('does not bring back what a version of its own killed', () => {
    const killed = base({ status: 'canceled' });

    expect(foldArticle({ base: killed, patches: [], ruling: rulingAt(2, { status: 'usable' }) })?.status).toBe(
      'canceled',
    );
  });

  test('can kill what was withdrawn, and do nothing else to it', () => {
    const withdrawn = base({ status: 'withdrawn' });
    const folded = (status: GivenStatus['status']) =>
      foldArticle({ base: withdrawn, patches: [], ruling: rulingAt(2, { status }) })?.status;

    expect([folded('canceled'), folded('usable'), folded('withheld')]).toEqual(['canceled', 'withdrawn', 'withdrawn']);
  });
});

test('nothing comes of patches and rulings alone', () => {
  expect(foldArticle({ patches: [patchAt(2, {})], ruling: rulingAt(2, { status: 'usable' }) })).toBeUndefined();
});
