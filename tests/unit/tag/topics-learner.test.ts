import { describe, expect, test } from 'vitest';
import { type Example, learnTopics, scoresOf } from '../../../shared/tag/train/topics-learner.ts';
import { wordsAsTexts } from '../../../shared/tag/train/topics-words-as-texts.ts';

const SETTINGS = { bits: 2, epochs: 20, rate: 0.3, decay: 1e-4, seed: 1 };
/** Buckets of a word that texts of either class have, and of one that tells each class. */
const COMMON = 0;
const TELLING = [1, 2];
const SHARES = [0.9, 0.1];
const PRIORS = Float64Array.from(SHARES, Math.log);

describe('learnTopics', () => {
  const textsWith = (bucketOf: (label: number) => number, priors?: Float64Array): Example[] =>
    SHARES.flatMap((share, label) =>
      Array.from({ length: share * 100 }, () => ({
        features: [{ bucket: bucketOf(label), value: 1 }],
        allowed: [label],
        weight: 1,
        ...(priors === undefined ? {} : { priors }),
      })),
    );
  const leadOfFirst = (examples: readonly Example[], bucket: number) => {
    const scores = scoresOf(learnTopics(examples, SHARES.length, SETTINGS), [{ bucket, value: 1 }], SHARES.length);
    return (scores[0] ?? 0) - (scores[1] ?? 0);
  };

  test('learns of a common word how frequent a topic is, unless it is told so', () => {
    expect(
      leadOfFirst(
        textsWith(() => COMMON),
        COMMON,
      ),
    ).toBeGreaterThan(1.5);
    expect(
      Math.abs(
        leadOfFirst(
          textsWith(() => COMMON, PRIORS),
          COMMON,
        ),
      ),
    ).toBeLessThan(0.75);
  });

  test('learns what tells a topic all the same', () => {
    const texts = textsWith((label) => TELLING[label] ?? COMMON, PRIORS);

    expect(leadOfFirst(texts, TELLING[0] ?? COMMON)).toBeGreaterThan(0.5);
    expect(leadOfFirst(texts, TELLING[1] ?? COMMON)).toBeLessThan(-1);
  });
});

describe('wordsAsTexts', () => {
  test.each(['ar', 'en', 'fr'])('has words of all seventeen topics of the first level: %s', (language) => {
    const topics = new Set(wordsAsTexts(language).flatMap(({ allowed }) => allowed));

    expect(topics.size).toBe(17);
    expect(Array.from(topics).every((topic) => /^\d\d000000$/.test(topic))).toBe(true);
  });
});
