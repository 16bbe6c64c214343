import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../../shared/text/numbers.ts';

const valuesOf = (text: string, language = 'en') => numbersIn(text, language);

describe('numbersIn', () => {
  test.each<[string, string[][][]]>([
    ['14 months', [[['14']]]],
    ['١٤ شهرا', [[['14']]]],
    ['۱۴ ماه', [[['14']]]],
    ['007', [[['7']]]],
    ['1,200', [[['1200'], ['1.2']]]],
    ['1.200.000', [[['1200000']]]],
    ['١٬٢٠٠٫٥', [[['1200.5']]]],
    ['1 200 000', [[['1200000'], ['1', '200', '0']]]],
    ['3.50', [[['3.5']]]],
    ['12.5.2024', [[['12', '5', '2024']]]],
    ['2026-03-05', [[['2026']], [['3']], [['5']]]],
    ['10:30', [[['10']], [['30']]]],
    ['21st', [[['21']]]],
    ['57-53', [[['57']], [['53']]]],
  ])('reads %s', (text, expected) => {
    expect(valuesOf(text, 'und')).toEqual(expected);
  });

  test('reads number words of the language, with clitics', () => {
    expect(valuesOf('two of forty people', 'en')).toEqual([[['2']], [['40']]]);
    expect(valuesOf('وثلاثة قتلى و«خمسون» جريحا', 'ar')).toEqual([[['3']], [['50']]]);
    expect(valuesOf('fünf Häfen', 'de')).toEqual([[['5']]]);
  });

  test('multiplies by what stands behind a number, in digits or words', () => {
    expect(valuesOf('1.5 million, two hundred thousand, thousands', 'en')).toEqual([
      [['1500000']],
      [['200000']],
      [['1000']],
    ]);
    expect(valuesOf('ثلاثة آلاف و١٬٢٠٠ مليون', 'ar')).toEqual([[['3000']], [['1200000000']]]);
    expect(valuesOf('2, million-fold', 'en')).toEqual([[['2']], [['1000000']]]);
  });

  test('knows no number words of a language without a list', () => {
    expect(valuesOf('two million people', 'sw')).toEqual([]);
  });

  test('takes time linear in a text of digits and marks', () => {
    expect(valuesOf('1,1.'.repeat(50_000), 'en').length).toBeGreaterThan(1000);
  });
});
