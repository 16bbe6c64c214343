import { describe, expect, test } from 'vitest';
import { START, type StateSketch, stateOf } from '../../support/table-states.ts';
import { useTestStore } from '../../support/table-store.ts';

const PUBLISHED = { publishedAt: '2026-03-01T09:00:00Z' };

const at = useTestStore();

async function revise(first: StateSketch, second: StateSketch): Promise<void> {
  await at.store.putArticle(stateOf({ ...PUBLISHED, ...first }));
  await at.store.putArticle(stateOf({ ...PUBLISHED, ...second, at: START + 1 }));
}

const idsOf = async (allOf: string[][]) =>
  (await at.reader.listArticles({ allOf, noneOf: [], limit: 5 })).items.map(({ id }) => id);

describe('the trace that a revision leaves in one list', () => {
  test('does not hide the row in another language at the same minute', async () => {
    await revise({ language: 'ar' }, { language: 'en' });

    expect(await idsOf([])).toEqual(['article0']);
  });

  test('does not hide the row under another tag that is asked for as well', async () => {
    await revise({ tags: ['kw:gas', 'kw:oil'] }, { tags: ['kw:oil'] });

    expect(await idsOf([['kw:gas', 'kw:oil']])).toEqual(['article0']);
    expect(await idsOf([['kw:gas']])).toEqual([]);
  });
});
