import { lawfulTransitions, type Transitions } from './lattice.ts';
import { LABEL_COUNT } from './name-labels.ts';

/** The weights of one language's model, ready to score. */
export interface NameModel {
  /**
   * Adds the weights for each label of the first `count` of `features` onto `scores`, from `at`. A feature that was not
   * learned adds nothing.
   */
  readonly addWeights: (features: Int32Array, count: number, scores: Float64Array, at: number) => void;
  readonly transitions: Transitions;
}

/** Label weights of the learned features, a row each, in the order of their hashes. */
export interface ModelTable {
  readonly features: Int32Array;
  /** `row * LABEL_COUNT + label`. */
  readonly weights: Int8Array;
  /** What one step of the eight-bit weights is worth. */
  readonly unit: number;
  readonly transitions: Float64Array;
}

const EMPTY = -1;
const SPREAD = 0x9e3779b1;

/** Makes a table of weights quick to look features up in (open addressing, half full at most). */
export function openNameModel({ features, weights, unit, transitions }: ModelTable): NameModel {
  const bits = Math.max(2, Math.ceil(Math.log2(features.length * 2 + 1)));
  const slots = new Int32Array(2 ** bits).fill(EMPTY);
  const rows = new Int32Array(slots.length);
  const last = slots.length - 1;
  const slotOf = (feature: number): number => {
    let slot = Math.imul(feature, SPREAD) >>> (32 - bits);
    while (slots[slot] !== EMPTY && slots[slot] !== feature) {
      slot = (slot + 1) & last;
    }
    return slot;
  };
  features.forEach((feature, row) => {
    const slot = slotOf(feature);
    slots[slot] = feature;
    rows[slot] = row * LABEL_COUNT;
  });
  return {
    transitions: lawfulTransitions(transitions),
    addWeights: (wanted, count, scores, at) => {
      for (let place = 0; place < count; place++) {
        const slot = slotOf(wanted[place] ?? EMPTY);
        if (slots[slot] === EMPTY) {
          continue;
        }
        const row = rows[slot] ?? 0;
        for (let label = 0; label < LABEL_COUNT; label++) {
          scores[at + label] = (scores[at + label] ?? 0) + (weights[row + label] ?? 0) * unit;
        }
      }
    },
  };
}
