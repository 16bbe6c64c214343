import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from '../../../shared/article/article.ts';
import { indexEvidence } from '../../../shared/tag/index-evidence.ts';

const places = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 4 })), { maxLength: 30 });

/** Stretches one behind the other, without overlaps, in the headline or a paragraph. */
function stretches(gaps: readonly (readonly [number, number])[], paragraph?: number): Evidence[] {
  let at = 0;
  return gaps.map(([gap, length]) => {
    const start = at + gap;
    at = start + length;
    const field = paragraph === undefined ? 'headline' : 'body';
    return { field, ...(paragraph !== undefined && { paragraph }), start, end: at };
  });
}

const overlaps = (one: Evidence, other: Evidence): boolean =>
  one.field === other.field && one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;

test('finds what going through all would find, in reading order', () => {
  fc.assert(
    fc.property(places, places, fc.nat({ max: 100 }), fc.nat({ max: 20 }), (headline, body, start, length) => {
      const all = [...stretches(headline), ...stretches(body, 2)];
      const index = indexEvidence(all.toReversed(), (evidence) => evidence);

      for (const paragraph of [undefined, 2, 3]) {
        const [asked] = stretches([[start, length]], paragraph);
        if (asked === undefined) continue;
        expect(index.overlapping(asked)).toEqual(all.filter((one) => overlaps(one, asked)));
      }
    }),
  );
});
