import { LABEL_COUNT, mayFollow } from './name-labels.ts';

/** Weights of label after label, `before * LABEL_COUNT + label`. */
export type Transitions = Float64Array;

const FORBIDDEN = -1e4;

/** Transition weights with what may not follow ruled out; a sentence starts as if after {@link LABEL_COUNT} 0, outside. */
export function lawfulTransitions(weights: ArrayLike<number>): Transitions {
  return Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, cell) =>
    mayFollow(cell % LABEL_COUNT, Math.floor(cell / LABEL_COUNT)) ? (weights[cell] ?? 0) : FORBIDDEN,
  );
}

/** What a chain of tokens says in all: the probability of each label at each token, and of each pair of neighbours. */
export interface Marginals {
  /** `token * LABEL_COUNT + label`. */
  readonly labels: Float64Array;
  /** Summed over all neighbours, `before * LABEL_COUNT + label`; the first token comes after label 0. */
  readonly transitions: Float64Array;
  /** The logarithm of the sum over all labellings. */
  readonly logPartition: number;
}

/** The probability of each label at each token, `token * LABEL_COUNT + label`. */
export function labelProbabilities(scores: Float64Array, transitions: Transitions): Float64Array {
  const pass = passForward(scores, transitions);
  return passBackward(pass).labels;
}

/** What {@link labelProbabilities} are of a sentence's scores, and what only training asks for besides. */
export function marginals(scores: Float64Array, transitions: Transitions): Marginals {
  const pass = passForward(scores, transitions);
  const { labels, weights } = passBackward(pass);
  return { labels, transitions: sumTransitions(pass, weights), logPartition: pass.logPartition };
}

/** What a pass from the first token leaves for the pass back. */
interface ForwardPass {
  readonly local: Float64Array;
  readonly forward: Float64Array;
  readonly scale: Float64Array;
  readonly steps: Float64Array;
  readonly count: number;
  readonly logPartition: number;
}

/** From the first token to the last, scaled so that nothing overflows. */
function passForward(scores: Float64Array, transitions: Transitions): ForwardPass {
  const count = scores.length / LABEL_COUNT;
  const steps = transitions.map(Math.exp);
  const { local, logScale } = exponentials(scores, count);
  const forward = new Float64Array(scores.length);
  const scale = new Float64Array(count);
  let logPartition = logScale;
  for (let token = 0; token < count; token++) {
    const at = token * LABEL_COUNT;
    let total = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let sum = token === 0 ? (steps[label] ?? 0) : 0;
      for (let before = 0; token > 0 && before < LABEL_COUNT; before++) {
        sum += (forward[at - LABEL_COUNT + before] ?? 0) * (steps[before * LABEL_COUNT + label] ?? 0);
      }
      const value = sum * (local[at + label] ?? 0);
      forward[at + label] = value;
      total += value;
    }
    scale[token] = 1 / total;
    logPartition += Math.log(total);
    for (let label = 0; label < LABEL_COUNT; label++) {
      forward[at + label] = (forward[at + label] ?? 0) / total;
    }
  }
  return { local, forward, scale, steps, count, logPartition };
}

/** From the last token to the first; `weights` are what each label at each token says of the labels before it. */
function passBackward({
  local,
  forward,
  scale,
  steps,
  count,
}: ForwardPass): Record<'labels' | 'weights', Float64Array> {
  const labels = new Float64Array(count * LABEL_COUNT);
  const weights = new Float64Array(count * LABEL_COUNT);
  let behind = new Float64Array(LABEL_COUNT).fill(1);
  for (let token = count - 1; token >= 0; token--) {
    const at = token * LABEL_COUNT;
    const next = new Float64Array(LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = (local[at + label] ?? 0) * (behind[label] ?? 0) * (scale[token] ?? 0);
      weights[at + label] = weight;
      labels[at + label] = (forward[at + label] ?? 0) * (behind[label] ?? 0);
      for (let before = 0; before < LABEL_COUNT; before++) {
        next[before] = (next[before] ?? 0) + (steps[before * LABEL_COUNT + label] ?? 0) * weight;
      }
    }
    behind = next;
  }
  return { labels, weights };
}

/** How often each label is expected to follow each other one. */
function sumTransitions({ forward, steps, count }: ForwardPass, weights: Float64Array): Float64Array {
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  for (let token = count - 1; token >= 0; token--) {
    const at = token * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      for (let before = 0; before < LABEL_COUNT; before++) {
        const cell = before * LABEL_COUNT + label;
        const reached = token === 0 ? (before === 0 ? 1 : 0) : (forward[at - LABEL_COUNT + before] ?? 0);
        transitions[cell] = (transitions[cell] ?? 0) + reached * ((steps[cell] ?? 0) * (weights[at + label] ?? 0));
      }
    }
  }
  return transitions;
}

function exponentials(scores: Float64Array, count: number): { local: Float64Array; logScale: number } {
  const local = new Float64Array(scores.length);
  let logScale = 0;
  for (let token = 0; token < count; token++) {
    const at = token * LABEL_COUNT;
    let highest = scores[at] ?? 0;
    for (let label = 1; label < LABEL_COUNT; label++) highest = Math.max(highest, scores[at + label] ?? 0);
    logScale += highest;
    for (let label = 0; label < LABEL_COUNT; label++) {
      local[at + label] = Math.exp((scores[at + label] ?? 0) - highest);
    }
  }
  return { local, logScale };
}

/** The likeliest lawful labelling of a sentence (Viterbi). */
export function bestLabels(scores: Float64Array, transitions: Transitions): Uint8Array {
  const count = scores.length / LABEL_COUNT;
  const came = new Uint8Array(scores.length);
  let best = Float64Array.from({ length: LABEL_COUNT }, (_, label) => (label === 0 ? 0 : Number.NEGATIVE_INFINITY));
  for (let token = 0; token < count; token++) {
    const next = new Float64Array(LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label++) {
      let highest = Number.NEGATIVE_INFINITY;
      for (let before = 0; before < LABEL_COUNT; before++) {
        const score = (best[before] ?? 0) + (transitions[before * LABEL_COUNT + label] ?? 0);
        if (score > highest) {
          highest = score;
          came[token * LABEL_COUNT + label] = before;
        }
      }
      next[label] = highest + (scores[token * LABEL_COUNT + label] ?? 0);
    }
    best = next;
  }
  const labels = new Uint8Array(count);
  let label = best.indexOf(Math.max(...best));
  for (let token = count - 1; token >= 0; token--) {
    labels[token] = label;
    label = came[token * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}
