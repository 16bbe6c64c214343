import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gluedAt, type Vocabulary } from '../../../shared/text/glued-words.ts';

const TIMES: Readonly<Record<string, number>> = {
  وزير: 500,
  الدفاع: 200,
  رييس: 900,
  الوزراء: 300,
  عمل: 900,
  ياتي: 400,
  الكم: 50,
  اليات: 30,
  اليوم: 3000,
  صادر: 60,
  نادر: 4,
  دار: 400,
  السلام: 300,
  دارالسلام: 5,
  استقبال: 80,
  الهلال: 90,
};
const vocabulary: Vocabulary = (word) => TIMES[word] ?? 0;

describe('gluedAt', () => {
  test.each([
    ['وزيرالدفاع', 'وزير'],
    ['رييسالوزراء', 'رييس'],
    ['صادراليوم', 'صادر'],
    ['استقبالالهلال', 'استقبال'],
  ])('%s begins anew behind %s', (word, first) => {
    expect(gluedAt(word, vocabulary)).toBe(first.length);
  });

  test.each([
    ['one that is known', 'دارالسلام'],
    ['one with an ending', 'وزيرها'],
    ['one that is like two words', 'عملياتي'],
    ['one whose second part is rarer than its letters make sure', 'الكماليات'],
    ['one whose first part is rare', 'نادرالدفاع'],
    ['one whose first part is unknown', 'كارالدفاع'],
    ['one whose second part is unknown', 'وزيرالهو'],
    ['an article alone', 'الدفاع'],
    ['what is longer than two words are', 'وزيرالدفاع'.padEnd(40, 'ا')],
    ['nothing', ''],
  ])('leaves %s as it is: %s', (_, word) => {
    expect(gluedAt(word, vocabulary)).toBeUndefined();
  });

  test('leaves one that begins anew at two places as it is', () => {
    const open: Vocabulary = (word) => (word.length < 13 ? 100 : 0);

    expect(gluedAt('قتلالحارسالجديد', open)).toBeUndefined();
  });

  test('parts no known word, and others into two known words, at an article', () => {
    const part = fc.constantFrom(...Object.keys(TIMES), 'ال', 'و', 'ها', 'بت');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), fc.string({ maxLength: 3 }), (parts, rest) => {
        const word = parts.join('') + rest;
        const at = gluedAt(word, vocabulary);
        if (at === undefined) return;
        expect(vocabulary(word)).toBe(0);
        expect(vocabulary(word.slice(0, at))).toBeGreaterThan(0);
        expect(vocabulary(word.slice(at))).toBeGreaterThan(0);
        expect(word.slice(at).startsWith('ال')).toBe(true);
      }),
    );
  });
});
