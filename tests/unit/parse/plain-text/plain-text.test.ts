import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseText } from '../../../support/parse-text.ts';

describe('plain text', () => {
  test('sentences without labels are the body, all of them and as they are', async () => {
    const word = fc.constantFrom(
      'الوزير',
      'قال',
      'المصدر',
      'إعلان',
      'مدينة',
      'source',
      'share',
      'the',
      'date',
      'read',
      'رويترز',
      '2025',
      '14',
    );
    const sentence = fc.array(word, { minLength: 14, maxLength: 20 }).map((words) => `وكان ${words.join(' ')} هنا.`);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(sentence, { minLength: 1, maxLength: 5 }), async (sentences) => {
        const [draft] = await parseText(['عنوان الخبر الأول', ...sentences].join('\n\n'));
        expect(draft).toMatchObject({ headline: 'عنوان الخبر الأول', body: sentences, authors: [] });
        expect(draft).not.toHaveProperty('publishedAt');
      }),
    );
  });
});

const seed = resolve(import.meta.dirname, '../../../../../shared/corpus/seed-article.ar.txt');

describe.skipIf(!existsSync(seed))('the seed article', () => {
  test('yields two records, each whole', async () => {
    const lines = readFileSync(seed, 'utf8')
      .split('\n')
      .map((line) => line.trim());
    const drafts = await parseText(readFileSync(seed, 'utf8'));

    const [first, second] = drafts;
    expect(drafts).toHaveLength(2);
    expect(first).toMatchObject({
      headline: lines[0],
      publishedAt: '2023-09-20T00:00:00Z',
      publishedPrecision: 'day',
      sourceName: 'صدى البلد',
      body: lines.slice(2, 12),
      related: [{ rel: 'seeAlso', place: 1 }],
    });
    expect(first?.keywordLine).toBe(lines[13]?.split(': ')[1]);
    expect(second).toMatchObject({
      headline: lines[15],
      body: lines.slice(16, 28).map((line) => line.replace('إعلانوأعلنت', 'وأعلنت')),
      related: [{ rel: 'seeAlsoIn', place: 0 }],
    });
  });
});
