import { describe, expect, test } from 'vitest';
import { readKeywords } from '../../../../shared/parse/news-lines/read-keywords.ts';

describe('readKeywords', () => {
  test('keywords, separated or not', () => {
    expect(readKeywords('a، b c؛ a')).toEqual({ keywords: ['a', 'b c'] });
    expect(readKeywords('#one #two')).toEqual({ keywords: ['one', 'two'] });
    expect(readKeywords('#public_transport')).toEqual({ keywords: ['public transport'] });
    expect(readKeywords('#public_transport #two')).toEqual({ keywords: ['public transport', 'two'] });
    expect(readKeywords('青海湖 水位 鸟类')).toEqual({ keywords: ['青海湖', '水位', '鸟类'] });
    expect(readKeywords('青海湖 and its birds').keywordLine).toBe('青海湖 and its birds');
    expect(readKeywords('one two three')).toEqual({ keywords: [], keywordLine: 'one two three' });
  });
});
