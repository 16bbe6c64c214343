import { describe, expect, test } from 'vitest';
import { isSpaceless, standsAlone } from '../../../shared/text/spaceless.ts';

describe('standsAlone', () => {
  test.each([
    ['ストに入った', 'スト', true],
    ['リストを見た', 'スト', false],
    ['ストレスの話', 'スト', false],
    ['生成AIの', 'AI', true],
    ['Thailand', 'ai', false],
    ['这次选举的结果', '选举', true],
  ])('%s: %s', (text, spelling, alone) => {
    expect(standsAlone(text, text.indexOf(spelling), spelling)).toBe(alone);
  });
});

describe('isSpaceless', () => {
  test('tells languages that write no spaces', () => {
    expect(['zh', 'ja', 'ko', 'en'].map(isSpaceless)).toEqual([true, true, false, false]);
  });
});
