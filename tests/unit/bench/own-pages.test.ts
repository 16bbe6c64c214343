import { describe, expect, test } from 'vitest';
import { readPage } from '../../../shared/parse/html/read-page.ts';
import { loadLaterPages } from '../../bench/extraction/own-pages/load-later-pages.ts';
import { loadOwnPages } from '../../bench/extraction/own-pages/load-own-pages.ts';

describe('own pages', () => {
  const pages = loadOwnPages();
  const partsOf = (half: 'A' | 'B', part: 0 | 1): Set<string | undefined> =>
    new Set(pages.filter((page) => page.half === half).map(({ id }) => id.split('/')[part]));

  test('neither a layout nor an article is in both halves', () => {
    for (const part of [0, 1] as const) {
      expect([...partsOf('A', part)].filter((name) => partsOf('B', part).has(name))).toEqual([]);
    }
  });

  const all = [...pages, ...loadLaterPages()];
  test.each(all.map((page) => [page.id, page] as const))('%s shows what is true of it', (_, { bytes, truth }) => {
    const shown = readPage(new TextDecoder().decode(bytes))
      .runs.map(({ text }) => text.trim())
      .join('\n');

    for (const line of (truth.articleBody ?? '').split('\n')) expect(shown).toContain(line);
    expect(shown).toContain(truth.title);
    for (const author of truth.authors ?? []) expect(shown).toContain(author);
  });
});
