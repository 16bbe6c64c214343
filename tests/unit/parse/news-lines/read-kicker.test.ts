import { describe, expect, test } from 'vitest';
import {
  isCorrectionMark,
  isReleaseMark,
  readKicker,
  withoutUrgency,
} from '../../../../shared/parse/news-lines/read-kicker.ts';

describe('readKicker', () => {
  test('kickers are known names, or paths from the home page', () => {
    expect(readKicker('محافظات')).toEqual(['محافظات']);
    expect(readKicker('Home / Regions / Coast')).toEqual(['Regions', 'Coast']);
    expect(readKicker('الرئيسية أخبار محلية')).toEqual(['أخبار محلية']);
    expect(readKicker('Home Office in flames')).toBeUndefined();
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
    expect(['Communiqué de presse n° 12', 'Boletín 512/2026', 'بيان صحفي رقم (3)'].map(isReleaseMark)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('withoutUrgency', () => {
  test.each([
    '🔴 عاجل | إغلاق مطار سبها',
    'عاجل: إغلاق مطار سبها',
    '#عاجل إغلاق مطار سبها',
    '🔴 إغلاق مطار سبها',
    'خبر عاجل.. إغلاق مطار سبها',
    'إغلاق مطار سبها 🔴🔴',
    '👩‍🚒 إغلاق مطار سبها 👨‍👩‍👧',
  ])('%s', (headline) => {
    expect(withoutUrgency(headline)).toBe('إغلاق مطار سبها');
  });

  test.each([
    'عاجل',
    '🔴',
    'बाँध के पास रुके',
    'إغلاق مطارُ',
    'Harbour Ltd buys Pier™',
    'تحليل: إغلاق مطار سبها',
    'Urgent care centre opens',
    'Breaking news habits',
  ])('leaves %s', (headline) => {
    expect(withoutUrgency(headline)).toBe(headline);
  });
});
