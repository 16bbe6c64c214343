import { lawfulTransitions, marginals } from '../names/lattice.ts';
import { LABEL_COUNT } from '../names/name-labels.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

/** A sentence to learn from: the features of each token by hash, and the token's right label. */
export interface Example {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}

/** A trained linear-chain CRF: a row of a weight per label for each feature, and the weights of label after label. */
export interface CrfWeights {
  readonly rows: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

export interface TrainingSettings {
  readonly epochs: number;
  readonly learningRate: number;
  /** Strengths of the pulls towards zero, summed over one pass through the data for each feature. */
  readonly l2: number;
  readonly l1: number;
  /** A feature seen less often is not learned. */
  readonly minCount: number;
  readonly seed: number;
}

/** So small an error would not move a weight from zero, where the pull towards it holds most of them. */
const NEGLIGIBLE = 1e-3;

/** Learns by stochastic gradient (AdaGrad), sentence by sentence in a seeded order: the same data give the same weights. */
export function trainCrf(examples: readonly Example[], settings: TrainingSettings): CrfWeights {
  const { rows, counts } = countFeatures(examples, settings.minCount);
  const indexed = examples.map((example) => ({
    labels: example.labels,
    rows: example.features.map((features) =>
      Int32Array.from(Array.from(features, (feature) => rows.get(feature) ?? -1).filter((row) => row >= 0)),
    ),
  }));
  const state = {
    weights: new Float32Array(rows.size * LABEL_COUNT),
    squares: new Float32Array(rows.size * LABEL_COUNT).fill(1e-2),
    transitions: new Float64Array(LABEL_COUNT * LABEL_COUNT),
    transitionSquares: new Float64Array(LABEL_COUNT * LABEL_COUNT).fill(1),
    counts,
  };
  const random = seededRandom(settings.seed);
  const mean = { weights: new Float32Array(state.weights.length), transitions: new Float64Array(LABEL_COUNT ** 2) };
  const firstCounted = Math.min(settings.epochs - 1, Math.ceil(settings.epochs / 2));
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const example of shuffled(indexed, random)) {
      learn(example, state, settings);
    }
    if (epoch >= firstCounted) {
      addShare(mean.weights, state.weights, settings.epochs - firstCounted);
      addShare(mean.transitions, state.transitions, settings.epochs - firstCounted);
    }
  }
  return { rows, ...mean };
}

/** The mean of the later passes errs less than the last one alone, which leans towards the sentences it saw last. */
function addShare(mean: Float32Array | Float64Array, values: Float32Array | Float64Array, of: number): void {
  values.forEach((value, cell) => {
    mean[cell] = (mean[cell] ?? 0) + value / of;
  });
}

interface State {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
  readonly counts: readonly number[];
}

interface IndexedExample {
  readonly rows: readonly Int32Array[];
  readonly labels: Uint8Array;
}

function countFeatures(
  examples: readonly Example[],
  minCount: number,
): { readonly rows: Map<number, number>; readonly counts: number[] } {
  const seen = new Map<number, number>();
  for (const { features } of examples) {
    for (const token of features) {
      for (const feature of token) {
        seen.set(feature, (seen.get(feature) ?? 0) + 1);
      }
    }
  }
  const kept = Array.from(seen).filter(([, count]) => count >= minCount);
  return { rows: new Map(kept.map(([feature], row) => [feature, row])), counts: kept.map(([, count]) => count) };
}

function learn({ rows, labels }: IndexedExample, state: State, settings: TrainingSettings): void {
  const { weights } = state;
  const scores = new Float64Array(rows.length * LABEL_COUNT);
  rows.forEach((token, at) => {
    for (const row of token) {
      for (let label = 0; label < LABEL_COUNT; label++) {
        const cell = at * LABEL_COUNT + label;
        scores[cell] = (scores[cell] ?? 0) + (weights[row * LABEL_COUNT + label] ?? 0);
      }
    }
  });
  const expected = marginals(scores, lawfulTransitions(state.transitions));
  const error = new Float64Array(LABEL_COUNT);
  rows.forEach((token, at) => {
    for (let label = 0; label < LABEL_COUNT; label++) {
      error[label] = (expected.labels[at * LABEL_COUNT + label] ?? 0) - (labels[at] === label ? 1 : 0);
    }
    for (const row of token) {
      stepRow(row, error, state, settings);
    }
  });
  learnTransitions(labels, expected.transitions, state, settings);
}

function stepRow(row: number, error: Float64Array, state: State, settings: TrainingSettings): void {
  const { weights, squares } = state;
  const share = 1 / (state.counts[row] ?? 1);
  for (let label = 0; label < LABEL_COUNT; label++) {
    const cell = row * LABEL_COUNT + label;
    const weight = weights[cell] ?? 0;
    if (weight === 0 && Math.abs(error[label] ?? 0) < NEGLIGIBLE) {
      continue;
    }
    const gradient = (error[label] ?? 0) + settings.l2 * share * weight;
    const square = (squares[cell] ?? 0) + gradient * gradient;
    squares[cell] = square;
    const rate = settings.learningRate / Math.sqrt(square);
    const moved = weight - rate * gradient;
    const pull = rate * settings.l1 * share;
    weights[cell] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
  }
}

function learnTransitions(
  labels: Uint8Array,
  expected: Float64Array,
  state: State,
  { learningRate }: TrainingSettings,
): void {
  const gradient = expected.slice();
  labels.forEach((label, at) => {
    const cell = (labels[at - 1] ?? 0) * LABEL_COUNT + label;
    gradient[cell] = (gradient[cell] ?? 0) - 1;
  });
  gradient.forEach((slope, cell) => {
    const square = (state.transitionSquares[cell] ?? 0) + slope * slope;
    state.transitionSquares[cell] = square;
    state.transitions[cell] = (state.transitions[cell] ?? 0) - (learningRate * slope) / Math.sqrt(square);
  });
}
