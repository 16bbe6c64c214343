import { expect, test } from 'vitest';
import { mergeFields } from '../../../shared/parse/drafts/merge-fields.ts';

test('fills gaps from the second place, but never mixes two statements of when an article was published', () => {
  const first = { headline: 'A', genre: '', publishedAt: '2025-06-02T00:00:00Z', publishedPrecision: 'day' as const };
  const second = {
    headline: 'B',
    genre: 'Feature',
    publishedAt: '2025-06-01T21:00:00Z',
    publishedPrecision: 'second' as const,
    publishedOffset: '+03:00',
  };

  expect(mergeFields(first, second)).toEqual({ ...first, genre: 'Feature' });
  expect(mergeFields({ headline: 'A' }, second)).toEqual({ ...second, headline: 'A' });
});
