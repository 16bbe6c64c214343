import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../shared/text/sentences.ts';

const textsOf = (paragraph: string, language?: string) => sentences(paragraph, language).map(({ text }) => text);

describe('sentences', () => {
  test.each([
    ['ar', 'وصل د. سامر الحسن أمس. ونقلت أ.ب. الخبر؟ نعم.', ['وصل د. سامر الحسن أمس.', 'ونقلت أ.ب. الخبر؟', 'نعم.']],
    ['ar', 'وصل جون إف. كينيدي. بثته سي إن إن. نعم.', ['وصل جون إف. كينيدي.', 'بثته سي إن إن.', 'نعم.']],
    [
      'en',
      'Mr. Hale met J. K. Lind in the U.S. Capitol. It rained.',
      ['Mr. Hale met J. K. Lind in the U.S. Capitol.', 'It rained.'],
    ],
    ['fr', 'M. Roux est parti. Mme Petit reste.', ['M. Roux est parti.', 'Mme Petit reste.']],
    ['de', 'Am 3. Oktober sprach Dr. Kern. Danach war Ruhe.', ['Am 3. Oktober sprach Dr. Kern.', 'Danach war Ruhe.']],
    ['zh', '会议结束了。大家离开！', ['会议结束了。', '大家离开！']],
    ['ur', 'اجلاس ختم ہوا۔ سب چلے گئے۔', ['اجلاس ختم ہوا۔', 'سب چلے گئے۔']],
    ['hi', 'बैठक समाप्त हुई। सब चले गए।', ['बैठक समाप्त हुई।', 'सब चले गए।']],
  ])('parts %s text where its sentences end', (language, paragraph, expected) => {
    expect(textsOf(paragraph, language)).toEqual(expected);
  });

  test('keeps an abbreviation that ends the paragraph', () => {
    expect(textsOf('It was the U.S.', 'en')).toEqual(['It was the U.S.']);
  });

  test('are slices of the paragraph, in order, with nothing but white space between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('ar', 'en', 'de', 'und'), (paragraph, language) => {
        let end = 0;
        for (const sentence of sentences(paragraph, language)) {
          expect(paragraph.slice(end, sentence.start).trim()).toBe('');
          expect(paragraph.slice(sentence.start, sentence.end)).toBe(sentence.text);
          end = sentence.end;
        }
        expect(paragraph.slice(end).trim()).toBe('');
      }),
    );
  });
});
