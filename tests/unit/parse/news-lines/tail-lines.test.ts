import { describe, expect, test } from 'vitest';
import { isInitials, isRights } from '../../../../shared/parse/news-lines/tail-lines.ts';
import { isEndMark } from '../../../../shared/parse/news-lines/until-end-mark.ts';

describe('isInitials', () => {
  test.each([
    'jb/lrc/dp',
    '(النهاية) م ع / ر ج',
    '/ ه ع / س م /',
    'أ ش أ',
    'م ع ب / ن س ر',
    'هـ م',
    'س.ك/ م.ل',
    'ABC // XYZ',
    'Int3/Rcc',
  ])('%s are initials', (line) => {
    expect(isInitials(line)).toBe(true);
  });

  test.each(['نعم', 'انتهى اللقاء', '3 / 2', 'A B', '', 'A/B tests', 'He said no.'])('%s are no initials', (line) => {
    expect(isInitials(line)).toBe(false);
  });
});

describe('isEndMark', () => {
  test.each(['(انتهى)', 'انتهای پیام/۱۰۱۳', 'انتهای پیام', '- ENDS -'])('%s ends a text', (line) => {
    expect(isEndMark(line)).toBe(true);
  });

  test.each(['انتهى اللقاء', 'وقد انتهى', 'The end of it', ''])('%s does not', (line) => {
    expect(isEndMark(line)).toBe(false);
  });
});

describe('isRights', () => {
  test.each([
    '© Harbour Wire',
    'Copyright 2026 Harbour Wire',
    'Copyright: Harbour Wire',
    'COPYRIGHT BY HARBOUR WIRE',
    'Harbour Wire. All rights reserved.',
    'جميع الحقوق محفوظة',
  ])('%s says whom a text belongs to', (line) => {
    expect(isRights(line)).toBe(true);
  });

  test.each(['Copyright lawyers expect more such suits.', 'He spoke of rights.'])('%s does not', (line) => {
    expect(isRights(line)).toBe(false);
  });
});
