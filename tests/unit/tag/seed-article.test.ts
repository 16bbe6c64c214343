import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tagArticle } from '../../../shared/tag/tag-article.ts';

/** The development article that lies beside the checkout; its text is not the project's to carry. */
const SEED = new URL('../../../../shared/corpus/seed-article.ar.txt', import.meta.url);

describe.skipIf(!existsSync(SEED))('the seed article (skipped without the corpus beside the checkout)', () => {
  const lines = existsSync(SEED) ? readFileSync(SEED, 'utf8').split('\n') : [];
  const keywordsAt = lines.findIndex((line) => line.startsWith('كلمات دلالية:'));
  const keywordLine = lines[keywordsAt]?.slice('كلمات دلالية:'.length) ?? '';
  const first = { language: 'ar', headline: lines[0] ?? '', body: lines.slice(2, keywordsAt - 1), subjects: [] };
  const second = {
    language: 'ar',
    headline: lines[keywordsAt + 2] ?? '',
    body: lines.slice(keywordsAt + 3),
    subjects: [],
  };
  const placesOf = (article: typeof first) =>
    tagArticle({ ...article, keywords: [] })
      .tags.filter((tag) => tag.scheme === 'place')
      .map((tag) => tag.id);

  test('has each of its keywords once, phrases whole, function words gone', () => {
    const { keywords } = tagArticle({ ...first, keywords: [], keywordLine });

    expect(keywords).toEqual(['وزير الدفاع الإيراني', 'سيرجي شويجو', 'موسكو', 'طهران', 'روسيا', 'إيران', 'بريكس']);
  });

  test('is about Iran and Russia, and speaks of their capitals', () => {
    expect(placesOf(first).slice(0, 2).toSorted()).toEqual(['place:IR', 'place:RU']);
    expect(placesOf(first)).toEqual(expect.arrayContaining(['place:Q649', 'place:Q3616']));
  });

  test('carries a second one about Iran and the United States', () => {
    expect(placesOf(second).slice(0, 2).toSorted()).toEqual(['place:IR', 'place:US']);
    expect(placesOf(second)).toEqual(expect.arrayContaining(['place:OM', 'place:Q61', 'place:Q3826']));
  });
});
