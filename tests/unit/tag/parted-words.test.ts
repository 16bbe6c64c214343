import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../shared/tag/names/tokens.ts';
import { partedTokens, partedWords } from '../../../shared/tag/parted-words.ts';
import { tagArticle } from '../../../shared/tag/tag-article.ts';
import { fold } from '../../../shared/text/fold.ts';

function parted(text: string, language = 'ar'): string {
  return partedWords(fold(text), language)
    .map((word) => word.text)
    .join('|');
}

describe('partedWords', () => {
  test.each([
    ['وزيرالدفاع', 'وزير|الدفاع'],
    ['ووزيرالدفاع', 'ووزير|الدفاع'],
    ['رئيسالوزراء', 'رييس|الوزراء'],
    ['بالولاياتالمتحدة', 'بالولايات|المتحده'],
    ['عبدالله', 'عبد|الله'],
    ['وعبدالرحمن', 'وعبد|الرحمن'],
  ])('parts %s', (written, expected) => {
    expect(parted(written)).toBe(expected);
  });

  test.each(
    'الكماليات الجماليات والإلغاء وإهمالهما بالغاز الرأسمالية عملياتي وزيرها كتابات استقبالات بيتالوما شنغهاي دورتموند رونالدو'.split(
      ' ',
    ),
  )('leaves %s as it is', (written) => {
    expect(parted(written)).toBe(fold(written));
  });

  test('leaves other languages as they are', () => {
    expect(parted('وزیرالدفاع', 'fa')).toBe(fold('وزیرالدفاع'));
  });
});

describe('partedTokens', () => {
  test('are the text as written, marks and all, in order', () => {
    const piece = fc.oneof(
      fc.constantFrom('وزيرالدفاع', 'وزيرُ', 'الدِّفاع', 'عبدالله', 'وعبـدالرحمن', 'الولايات', 'المتحدة', ' ', '،'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
        (text) => {
          let end = 0;
          for (const token of partedTokens(tokenise(text), 'ar')) {
            expect(token.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(token.start, token.end)).toBe(token.written);
            expect(token.folded).toBe(fold(token.written));
            expect(token.written).not.toBe('');
            end = token.end;
          }
        },
      ),
    );
  });
});

describe('tags of a text with glued words', () => {
  const spaced = {
    language: 'ar',
    headline: 'وزير الدفاع الإيراني يصل إلى الولايات المتحدة',
    body: [
      'وصل وزير الدفاع الإيراني إلى الولايات المتحدة.',
      'وقال وزير الدفاع الإيراني عبد الله الكعبي إنه التقى رئيس الوزراء.',
    ],
    keywords: [],
    subjects: [],
  };
  const glued = {
    ...spaced,
    headline: 'وزيرالدفاع الإيراني يصل إلى الولاياتالمتحدة',
    body: [
      'وصل وزيرالدفاع الإيراني إلى الولاياتالمتحدة.',
      'وقال وزيرالدفاع الإيراني عبدالله الكعبي إنه التقى رئيسالوزراء.',
    ],
  };

  test('are those of the text without', () => {
    const ids = tagArticle(spaced).tags.map(({ id }) => id);

    expect(ids).toContain('place:US');
    expect(tagArticle(glued).tags.map(({ id }) => id)).toEqual(ids);
  });

  test('show and point at the text as written', () => {
    const { tags } = tagArticle(glued);
    const place = tags.find(({ id }) => id === 'place:US');
    const person = tags.find(({ scheme }) => scheme === 'per');

    expect(place?.evidence?.map(({ start, end }) => [start, end])).toEqual([
      [28, 43],
      [28, 43],
    ]);
    expect(person?.label).toBe('عبدالله الكعبي');
  });

  test('have one keyword for its spellings, as the article writes it', () => {
    const keywordLine = 'وزيرالدفاع الايراني الولاياتالمتحدة رئيسالوزراء';

    expect(tagArticle({ ...spaced, keywordLine }).keywords).toEqual([
      'وزير الدفاع الإيراني',
      'الولايات المتحدة',
      'رئيس الوزراء',
    ]);
  });
});
