import { describe, expect, test } from 'vitest';
import { leansOnBefore } from '../../../shared/summarise/leans-on-before.ts';

describe('leansOnBefore', () => {
  test.each([
    ['ar', 'وأضاف أن السد افتتح أمس.'],
    ['ar', 'لكنّه لم يحدد موعدا.'],
    ['en', '“He said so,” the report noted.'],
    ['fr', 'Cependant, le barrage est ouvert.'],
    ['ru', 'При этом плотина открыта.'],
    ['zh', '他表示大坝周一启用。'],
    ['en', '“We are late,” she said on Monday.'],
    ['fr', '« Nous sommes en retard », a-t-elle dit.'],
  ])('is true of an opening that points back: %s %s', (language, sentence) => {
    expect(leansOnBefore(sentence, language)).toBe(true);
  });

  test.each([
    ['ar', 'وأوضح الوزير أن السد افتتح.'],
    ['ar', 'هويدا فتحت السد.'],
    ['en', 'Hector opened the dam.'],
    ['xx', 'he said'],
    ['es', 'El puerto abre hoy.'],
    ['en', '“We are late,” the mayor said on Monday.'],
    ['en', 'The mayor said that she was late.'],
  ])('is false of one that stands alone: %s %s', (language, sentence) => {
    expect(leansOnBefore(sentence, language)).toBe(false);
  });
});
