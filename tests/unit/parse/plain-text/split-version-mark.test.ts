import { describe, expect, test } from 'vitest';
import { splitVersionMark } from '../../../../shared/parse/news-lines/split-version-mark.ts';

describe('splitVersionMark', () => {
  test.each([
    ['UPDATE 2-Tea prices rise', { headline: 'Tea prices rise', signals: ['update'] }],
    ['CORRECTED-UPDATE 1-Tea prices rise', { headline: 'Tea prices rise', signals: ['update', 'correction'] }],
    ['AMP. Sube el precio del té', { headline: 'Sube el precio del té', signals: ['update'] }],
    ['RPT-Tea prices rise', { headline: 'Tea prices rise' }],
    ['EXCLUSIVE-Tea prices rise', { headline: 'EXCLUSIVE-Tea prices rise' }],
    ['UPDATE 2 of the plan', { headline: 'UPDATE 2 of the plan' }],
    [undefined, { headline: undefined }],
  ])('%s', (headline, split) => {
    expect(splitVersionMark(headline)).toEqual(split);
  });
});
