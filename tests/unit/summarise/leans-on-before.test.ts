import { describe, expect, test } from 'vitest';
import { leansOnBefore } from '../../../shared/summarise/leans-on-before.ts';

describe('leansOnBefore', () => {
  test.each([
    ['ar', 'وأضاف أن السد افتتح أمس.'],
    ['ar', 'لكنّه لم يحدد موعدا.'],
    ['en', '“He said so,” the report noted.'],
    ['fr', 'Cependant, le barrage est ouvert.'],
    ['ru', 'При этом плотина открыта.'],
  ])('is true of an opening that points back: %s %s', (language, sentence) => {
    expect(leansOnBefore(sentence, language)).toBe(true);
  });

  test.each([
    ['ar', 'وأوضح الوزير أن السد افتتح.'],
    ['ar', 'هويدا فتحت السد.'],
    ['en', 'Hector opened the dam.'],
    ['xx', 'he said'],
  ])('is false of one that stands alone: %s %s', (language, sentence) => {
    expect(leansOnBefore(sentence, language)).toBe(false);
  });
});
