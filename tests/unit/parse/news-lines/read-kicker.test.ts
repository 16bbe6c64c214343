import { describe, expect, test } from 'vitest';
import { isCorrectionMark, isReleaseMark, readKicker } from '../../../../shared/parse/news-lines/read-kicker.ts';

describe('readKicker', () => {
  test('kickers are known names, or paths from the home page', () => {
    expect(readKicker('محافظات')).toEqual(['محافظات']);
    expect(readKicker('Home / Regions / Coast')).toEqual(['Regions', 'Coast']);
    expect(readKicker('BREAKING')).toEqual([]);
    expect(readKicker('World in flames')).toBeUndefined();
    expect(readKicker('Goodbye, Coast')).toBeUndefined();
  });

  test('some say that an earlier version is put right, others whose release it is', () => {
    expect(['تصويب', 'CORRECTION:', '🔴 Berichtigung', 'عاجل'].map(isCorrectionMark)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(['بيان صحفي', 'Press release', 'Report'].map(isReleaseMark)).toEqual([true, true, false]);
  });
});
