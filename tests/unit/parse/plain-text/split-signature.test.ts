import { describe, expect, test } from 'vitest';
import { splitSignature } from '../../../../shared/parse/plain-text/split-signature.ts';

const TEXT = ['افتتح معرض الحرف في السوق القديم.', 'ويستمر المعرض أسبوعين.'];

describe('splitSignature', () => {
  test('a name under the text, of whom it does not speak, is its author', () => {
    expect(splitSignature([...TEXT, 'ياسر الحلاق'])).toEqual({ body: TEXT, authors: [{ name: 'ياسر الحلاق' }] });
  });

  test.each([
    [[...TEXT, 'نهاية الخبر']],
    [['وقال الحلاق إن المعرض مهم.', ...TEXT, 'ياسر الحلاق']],
    [[...TEXT, 'الفائزون:', 'ياسر الحلاق']],
    [['سطر من قصيدة', 'ياسر الحلاق']],
  ])('no author under %j', (body) => {
    expect(splitSignature(body)).toEqual({ body });
  });
});
