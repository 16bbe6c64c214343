import { describe, expect, test } from 'vitest';
import { readPage } from '../../../shared/parse/html/read-page.ts';
import { loadLeftToRightPages } from '../../bench/extraction/own-pages/left-to-right/load-pages.ts';
import { loadLaterPages } from '../../bench/extraction/own-pages/load-later-pages.ts';
import { loadOwnPages } from '../../bench/extraction/own-pages/load-own-pages.ts';

describe.each([
  ['own pages', loadOwnPages(), loadLaterPages()],
  ['own pages written from left to right', loadLeftToRightPages(), []],
])('%s', (_, pages, later) => {
  const partsOf = (half: 'A' | 'B', part: 0 | 1): Set<string | undefined> =>
    new Set(pages.filter((page) => page.half === half).map(({ id }) => id.split('/')[part]));

  test('neither a layout nor an article is in both halves', () => {
    for (const part of [0, 1] as const) {
      expect([...partsOf('A', part)].filter((name) => partsOf('B', part).has(name))).toEqual([]);
    }
  });

  const all = [...pages, ...later];
  test.each(all.map((page) => [page.id, page] as const))('%s shows what is true of it', (__, { bytes, truth }) => {
    const { runs, blocks } = readPage(new TextDecoder().decode(bytes));
    // Cells of a row are runs of their own, and one line of a block.
    const shown = [...runs, ...blocks].map(({ text }) => text.trim()).join('\n');

    for (const line of (truth.articleBody ?? '').split('\n')) expect(shown).toContain(line);
    expect(shown).toContain(truth.title);
    for (const author of truth.authors ?? []) expect(shown).toContain(author);
  });
});
