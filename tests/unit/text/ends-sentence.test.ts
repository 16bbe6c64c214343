import { describe, expect, test } from 'vitest';
import { endsSentence } from '../../../shared/text/ends-sentence.ts';

describe('endsSentence', () => {
  test.each([
    'The ferry sailed.',
    'هل أبحرت العبارة؟',
    'فیری روانہ ہوئی۔',
    'नाव रविवार को चली।',
    'यत् गतं तत् गतम् ॥',
    'ጀልባው ተነሳ።',
    'Լաստանավը մեկնեց։',
    'ကူးတို့ထွက်သွားပြီ။',
    'សាឡាងបានចេញដំណើរ។',
    '渡轮开航了。',
    'He said: “It sailed.”',
    'وقال: «أبحرت العبارة.»',
    'It sailed (at last!) ',
    '「渡し船が出た。」',
  ])('is true of %s', (text) => {
    expect(endsSentence(text)).toBe(true);
  });

  test.each(['', 'Ferry sails', 'By A. B. Hale', 'أبحرت العبارة،', 'The ferry sailed. Photo: Ann Hale', 'نصّ:'])(
    'is false of %s',
    (text) => {
      expect(endsSentence(text)).toBe(false);
    },
  );

  test('looks at the end alone', () => {
    expect(endsSentence(`Over.${'”'.repeat(5)}`)).toBe(false);
  });
});
