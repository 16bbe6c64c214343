import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestLabels, lawfulTransitions, marginals } from '../../../shared/tag/names/lattice.ts';
import { LABEL_COUNT, mayFollow } from '../../../shared/tag/names/name-labels.ts';

const weight = fc.double({ min: -3, max: 3, noNaN: true });
const transitionWeights = fc.array(weight, { minLength: LABEL_COUNT ** 2, maxLength: LABEL_COUNT ** 2 });
const shortSentence = fc
  .integer({ min: 1, max: 3 })
  .chain((tokens) => fc.array(weight, { minLength: tokens * LABEL_COUNT, maxLength: tokens * LABEL_COUNT }));

function everyLabelling(tokens: number): number[][] {
  return tokens === 0
    ? [[]]
    : everyLabelling(tokens - 1).flatMap((start) =>
        Array.from({ length: LABEL_COUNT }, (_, label) => [...start, label]),
      );
}

function scoreOf(labels: readonly number[], scores: readonly number[], transitions: Float64Array): number {
  return labels.reduce(
    (sum, label, at) =>
      sum + (scores[at * LABEL_COUNT + label] ?? 0) + (transitions[(labels[at - 1] ?? 0) * LABEL_COUNT + label] ?? 0),
    0,
  );
}

describe('marginals', () => {
  test('are what the sum over all labellings says', () => {
    fc.assert(
      fc.property(shortSentence, transitionWeights, (scores, weights) => {
        const transitions = lawfulTransitions(weights);
        const tokens = scores.length / LABEL_COUNT;
        const labellings = everyLabelling(tokens).map((labels) => ({
          labels,
          mass: Math.exp(scoreOf(labels, scores, transitions)),
        }));
        const total = labellings.reduce((sum, { mass }) => sum + mass, 0);

        const found = marginals(Float64Array.from(scores), transitions);

        expect(found.logPartition).toBeCloseTo(Math.log(total), 6);
        for (let label = 0; label < LABEL_COUNT; label++) {
          const last = labellings.filter(({ labels }) => labels.at(-1) === label);
          const expected = last.reduce((sum, { mass }) => sum + mass, 0) / total;
          expect(found.labels[(tokens - 1) * LABEL_COUNT + label]).toBeCloseTo(expected, 6);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('sum to one at every token of a long sentence', () => {
    const scores = Float64Array.from({ length: 5000 * LABEL_COUNT }, (_, cell) => ((cell * 7919) % 41) - 20);

    const { labels } = marginals(scores, lawfulTransitions(new Float64Array(LABEL_COUNT ** 2)));

    for (let token = 0; token < 5000; token++) {
      const sum = labels.subarray(token * LABEL_COUNT, (token + 1) * LABEL_COUNT).reduce((all, one) => all + one, 0);
      expect(sum).toBeCloseTo(1, 6);
    }
  });
});

describe('bestLabels', () => {
  test('is the best of all labellings, and lawful', () => {
    fc.assert(
      fc.property(shortSentence, transitionWeights, (scores, weights) => {
        const transitions = lawfulTransitions(weights);
        const tokens = scores.length / LABEL_COUNT;
        const best = Math.max(...everyLabelling(tokens).map((labels) => scoreOf(labels, scores, transitions)));

        const labels = Array.from(bestLabels(Float64Array.from(scores), transitions));

        expect(scoreOf(labels, scores, transitions)).toBeCloseTo(best, 6);
        expect(labels.every((label, at) => mayFollow(label, labels[at - 1] ?? 0))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
