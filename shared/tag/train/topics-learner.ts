import type { TopicFeature } from '../topics/topic-features.ts';
import { beliefsOf } from '../topics/topic-model.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

/** A text's features and the classes of which one is right. */
export interface Example {
  readonly features: readonly TopicFeature[];
  readonly allowed: readonly number[];
  readonly weight: number;
  /** What speaks for each class whatever the text says: its logarithmic share among the texts of the example's kind. */
  readonly priors?: Float64Array;
}

export interface LearnSettings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** How strongly weights are held small. */
  readonly decay: number;
  readonly seed: number;
}

const FIRST_SQUARE = 1e-2;
const TINY = 1e-12;

/**
 * Learns a softmax model by AdaGrad; where several classes are allowed, the loss is that of their common belief. Priors
 * are part of a belief while learning and left out afterwards (Menon et al. 2021, logit adjustment), so that words
 * don't learn how often a source writes of something. Returns weights by `bucket * classes + class`. Deterministic for
 * one seed.
 */
export function learnTopics(examples: readonly Example[], classes: number, settings: LearnSettings): Float32Array {
  const weights = new Float32Array(classes << settings.bits);
  const squares = new Float32Array(classes << settings.bits).fill(FIRST_SQUARE);
  const random = seededRandom(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const example of shuffled(examples, random)) {
      step(weights, squares, example, classes, settings);
    }
  }
  return weights;
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  { features, allowed, weight, priors }: Example,
  classes: number,
  { rate, decay }: LearnSettings,
): void {
  const scores = scoresOf(weights, features, classes);
  const beliefs = beliefsOf(priors === undefined ? scores : scores.map((score, label) => score + (priors[label] ?? 0)));
  const right = allowed.reduce((sum, label) => sum + (beliefs[label] ?? 0), TINY);
  const slopes = beliefs.map((belief, label) => weight * (belief - (allowed.includes(label) ? belief / right : 0)));
  for (const { bucket, value } of features) {
    for (let label = 0; label < classes; label++) {
      const at = bucket * classes + label;
      const slope = (slopes[label] ?? 0) * value + decay * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

/** The score of each class. */
export function scoresOf(weights: Float32Array, features: readonly TopicFeature[], classes: number): Float64Array {
  const scores = new Float64Array(classes);
  for (const { bucket, value } of features) {
    for (let label = 0; label < classes; label++) {
      scores[label] = (scores[label] ?? 0) + (weights[bucket * classes + label] ?? 0) * value;
    }
  }
  return scores;
}
