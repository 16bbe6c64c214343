import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithMap } from '../../../shared/text/fold.ts';

/** Text as it comes: Arabic with vowels and variants, Latin with accents, invisible signs, anything else. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'إيران',
        'ایران',
        'الأُردُنّ',
        'كـــتاب',
        'می‌رود',
        'Téhéran',
        'İstanbul',
        'ﷲ',
        '٢٠٢٣',
        '۱۹',
        '한국',
        'が',
        '\u200f',
        'ß',
        '👩‍👩‍👧',
        '\ud800',
      ),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(' '));

describe('fold', () => {
  test.each([
    ['إيران', 'ايران'],
    ['ایران', 'ايران'],
    ['مكتبةٌ', 'مكتبه'],
    ['مسؤول', 'مسوول'],
    ['كـتـاب', 'كتاب'],
    ['می‌رود', 'مي رود'],
    ['Téhéran', 'teheran'],
    ['İSTANBUL ılık', 'istanbul ilik'],
    ['٢٠٢٣ ۱۹ १२', '2023 19 12'],
    ['\u202bنص\u202c', 'نص'],
    ['हिन्दी', 'हिन्दी'],
  ])('writes %s as %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldWithMap', () => {
  test('folds as fold does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWithMap(text).text).toBe(fold(text));
      }),
    );
  });

  test('points every folded unit at the text that it was folded from', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, starts, ends } = foldWithMap(text);
        for (let unit = 0; unit < folded.length; unit++) {
          expect(fold(text.slice(starts[unit], ends[unit]))).toContain(folded.charAt(unit));
        }
      }),
    );
  });

  test('gives back a word as written, with the vowels that follow its letters', () => {
    const text = 'قالت إِيرَانُ اليوم';

    const { text: folded, starts, ends } = foldWithMap(text);

    const at = folded.indexOf('ايران');
    expect(text.slice(starts[at], ends[at + 'ايران'.length - 1])).toBe('إِيرَانُ');
  });
});
