import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingOf } from '../../../shared/ingest/opening-of.ts';

test('an article of any usual length is read whole', () => {
  const body = Array.from({ length: 100 }, (_, place) => `Paragraph ${place}. ${'Rain fell. '.repeat(50)}`);

  expect(openingOf(body)).toEqual(body);
});

test('of a giant text the beginning is read, whatever its paragraphs', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 400_000 }), { maxLength: 6 }), (lengths) => {
      const body = lengths.map((length) => 'x'.repeat(length));

      const opening = openingOf(body);

      expect(body.join('').startsWith(opening.join(''))).toBe(true);
      const { length } = opening.join('');
      expect(length).toBeLessThanOrEqual(200_000);
      expect(length).toBeGreaterThanOrEqual(Math.min(body.join('').length, 200_000 - 20 * body.length));
      for (const [place, paragraph] of opening.entries()) expect(body[place]?.startsWith(paragraph)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('of a text in single letters no more than ten thousand paragraphs are read', () => {
  expect(openingOf(Array.from({ length: 400_000 }, () => 'L'))).toHaveLength(10_000);
});
