import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABEL_COUNT } from '../../../shared/tag/names/name-labels.ts';
import { readNameLexicon } from '../../../shared/tag/names/name-lexicon.ts';
import { openNameModel } from '../../../shared/tag/names/name-model.ts';
import { readModelTable } from '../../../shared/tag/names/read-model-table.ts';
import { packLexicon } from '../../../shared/tag/train/pack-lexicon.ts';
import { packModel } from '../../../shared/tag/train/pack-model.ts';

const UNIT = 1 / 32;
const steps = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: LABEL_COUNT, maxLength: LABEL_COUNT });
const features = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 24 - 1 }), { minLength: 1, maxLength: 60 });

describe('a packed model', () => {
  test('scores as the trained one', () => {
    fc.assert(
      fc.property(features, fc.infiniteStream(steps), (hashes, stream) => {
        const rows = hashes.map(() => stream.next().value ?? []);
        const weights = Float32Array.from(rows.flat(), (step) => step * UNIT);
        const trained = {
          rows: new Map(hashes.map((hash, row) => [hash, row])),
          weights,
          transitions: new Float64Array(LABEL_COUNT ** 2).fill(-0.5),
        };

        const model = openNameModel(readModelTable(packModel(trained, UNIT)));

        hashes.forEach((hash, row) => {
          const scores = new Float64Array(LABEL_COUNT);
          model.addWeights(Int32Array.of(hash), 1, scores, 0);
          scores.forEach((score, label) => {
            expect(score).toBeCloseTo(weights[row * LABEL_COUNT + label] ?? 0, 3);
          });
        });
        const nothing = new Float64Array(LABEL_COUNT);
        model.addWeights(Int32Array.of(2 ** 24 + 1), 1, nothing, 0);
        expect(nothing.every((score) => score === 0)).toBe(true);
      }),
    );
  });
});

describe('a packed lexicon', () => {
  const entry = fc.record({
    cluster: fc.integer({ min: 0, max: 512 }),
    commonness: fc.integer({ min: 0, max: 15 }),
    firstName: fc.integer({ min: 0, max: 3 }),
    lastName: fc.integer({ min: 0, max: 3 }),
    lists: fc.integer({ min: 0, max: 127 }),
  });

  test('holds what was packed', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 2 ** 26 - 1 }), entry)), (pairs) => {
        const lexicon = {
          entries: new Map(pairs),
          families: [Uint16Array.from([0, 3, 1])],
          likeness: Int8Array.from([-127, 0, 5]),
        };

        // As a file is read: the slices of a Buffer share its memory.
        const read = readNameLexicon(Buffer.from(packLexicon(lexicon)));

        expect(new Map(read.entries)).toEqual(lexicon.entries);
        expect(read.families).toEqual(lexicon.families);
        expect(read.likeness).toEqual(lexicon.likeness);
      }),
    );
  });
});
