import { describe, expect, test } from 'vitest';
import { isCaption } from '../../../../shared/parse/news-lines/is-caption.ts';

describe('isCaption', () => {
  test.each([
    'رجال يزيلون الطين (الفرنسية)',
    '© dpa/Symbolbild',
    'The pier (AFP/Getty Images)',
    'Les filets sèchent encore. (Photo Le Courrier/Anne Roche)',
    'ילדים בחצר, ארכיון (צילום: יונתן שפירא)',
    'Nets dry on the beach at noon. [Daniel Roe, Harbour Post]',
    'The pier at dawn Photograph: Ann Roe/The Courier',
  ])('%s is a caption', (line) => {
    expect(isCaption(line)).toBe(true);
  });

  test.each([
    'It closed in May. (Reuters)',
    '© 2026 The Courier',
    'He came back (again)',
    'They sailed on. [Reuters]',
    'وقال إنه سيرعاها مثل والدته. (صورة تعبيرية)',
    'What they saw in the picture: a dog',
  ])('%s is no caption', (line) => {
    expect(isCaption(line)).toBe(false);
  });
});
