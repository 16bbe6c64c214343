import { describe, expect, test } from 'vitest';
import { splitNames } from '../../../shared/parse/html/split-names.ts';

describe('splitNames', () => {
  test.each([
    ['By Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
    ['Von Anna Berg, Karl Wolf', ['Anna Berg', 'Karl Wolf']],
    ['Jane Roe, Correspondent', ['Jane Roe']],
    ['بقلم سلمى الحداد', ['سلمى الحداد']],
    ['Jane Roe (Photos: X)', ['Jane Roe']],
    ['Jane Roe; jane roe', ['Jane Roe']],
  ])('%s', (byline, names) => {
    expect(splitNames([byline])).toEqual(names);
  });

  test.each([
    'admin',
    'https://example.org/author/1',
    'Redaktion',
    'jane@example.org',
    'Updated July 22',
    'المحرر',
    '2 min read',
    '—',
  ])('takes %s for no name', (text) => {
    expect(splitNames([text])).toEqual([]);
  });
});
