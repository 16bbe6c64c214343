import { describe, expect, test } from 'vitest';
import { withoutMemoHead } from '../../../../shared/parse/plain-text/without-memo-head.ts';
import { toTextLines } from '../../../../shared/parse/prose/to-text-lines.ts';

const texts = (text: string): string[] => withoutMemoHead(toTextLines(text)).map((line) => line.text);

describe('withoutMemoHead', () => {
  test('keeps the subject and the day of a memorandum under a letterhead', () => {
    const memo =
      'بلدية الساحل\nإلى: الصحف\nمن: الإعلام\nالموضوع: إغلاق الجسر\nالتاريخ: 3 يونيو 2025\n\nيغلق الجسر يوم الأحد.';

    expect(texts(memo)).toEqual(['إغلاق الجسر', '3 يونيو 2025', 'يغلق الجسر يوم الأحد.']);
  });

  test('reads the header of a copied mail', () => {
    const mail = 'From: The desk\nSent: 3 June 2025\nTo: All\nSubject: The bridge closes\n\nIt closes on Sunday.';

    expect(texts(mail)).toEqual(['The bridge closes', '3 June 2025', 'It closes on Sunday.']);
  });

  test.each([
    'To: all who cook\nA book for them is out.',
    'The bridge closes.\nTo: all\nSubject: bridges\nIt closes on Sunday.',
  ])('leaves %j', (text) => {
    expect(texts(text)).toEqual(text.split('\n'));
  });
});
