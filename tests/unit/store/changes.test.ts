import { describe, expect, test } from 'vitest';
import { CHANGE_SETTLE_MS } from '../../../shared/store/changes/change-window.ts';
import { createArticleStore } from '../../../shared/store/create-article-store.ts';
import { crashAfterWrites, SimulatedCrash } from '../../support/table-crash.ts';
import { START, stateOf } from '../../support/table-states.ts';
import { useTestStore } from '../../support/table-store.ts';

const DAY = 86_400_000;

const at = useTestStore();

describe('listChanges', () => {
  test('shows a change when it has settled and not before', async () => {
    await at.store.putArticle(stateOf());

    at.clock.now = START + CHANGE_SETTLE_MS;
    const early = await at.reader.listChanges({ limit: 10 });
    at.clock.now += 1;
    const settled = await at.reader.listChanges({ limit: 10, after: early.next });

    expect(early).toMatchObject({ items: [], atEnd: true });
    expect(settled.items).toEqual([{ kind: 'created', id: 'article0', at: new Date(START).toISOString() }]);
  });

  test('stamps a change anew that a crash kept back, so that no reader has passed it', async () => {
    const dying = at.table.connect();
    // The latest state, the language, two rows, and where changes begin; not the change.
    crashAfterWrites(dying, 5);
    const crash = createArticleStore({ ...at.deps, client: dying }).putArticle(stateOf());
    await expect(crash).rejects.toThrow(SimulatedCrash);
    at.clock.now = START + 60_000;
    const { next, items } = await at.reader.listChanges({ limit: 10 });

    await at.store.putArticle(stateOf());
    at.clock.now += CHANGE_SETTLE_MS + 1;

    expect(items).toEqual([]);
    const later = await at.reader.listChanges({ limit: 10, after: next });
    expect(later.items).toEqual([{ kind: 'created', id: 'article0', at: new Date(START + 60_000).toISOString() }]);
  });

  test('keeps the changes of an article in their order though clocks disagree', async () => {
    await at.store.putArticle(stateOf());
    at.clock.now = START - 500;
    await at.store.putArticle(stateOf({ status: 'canceled', at: START + 1 }));

    at.clock.now = START + 60_000;
    expect((await at.reader.listChanges({ limit: 10 })).items.map(({ kind }) => kind)).toEqual(['created', 'killed']);
  });

  test('goes through silent months in bounded steps and loses nothing', async () => {
    await at.store.putArticle(stateOf({ id: 'first' }));
    at.clock.now += 100 * DAY;
    await at.store.putArticle(stateOf({ id: 'second', at: at.clock.now }));
    at.clock.now += 10_000;

    const ids: string[] = [];
    let after: string | undefined;
    let calls = 0;
    for (let atEnd = false; !atEnd; calls++) {
      const page = await at.reader.listChanges({ limit: 1, ...(after !== undefined && { after }) });
      ids.push(...page.items.map(({ id }) => id));
      after = page.next;
      atEnd = page.atEnd;
    }

    expect(ids).toEqual(['first', 'second']);
    expect(calls).toBeLessThan(12);
  });

  test('shows no change that is past its retention', async () => {
    await at.store.putArticle(stateOf());
    at.clock.now += 181 * DAY;

    const pages = [];
    let after: string | undefined;
    do {
      const page = await at.reader.listChanges({ limit: 10, ...(after !== undefined && { after }) });
      pages.push(...page.items);
      after = page.atEnd ? undefined : page.next;
    } while (after !== undefined);

    expect(pages).toEqual([]);
  });

  test('refuses what is no position', async () => {
    await expect(at.reader.listChanges({ limit: 1, after: 'yesterday' })).rejects.toThrow(RangeError);
  });
});
