import { letterGroups } from '../names/name-likeness.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

const TABLE_SIZE = 2 ** 13;
const EPOCHS = 8;
const LEARNING_RATE = 0.1;
const DECAY = 1e-4;
const SEED = 11;
/** One unit of the log-odds in the packed table. */
const LIKENESS_UNIT = 32;
const LARGEST = 127;

/** Learns to tell words that stand in names of people from others by their letter groups: a logistic regression. */
export function learnLikeness(names: readonly string[], others: readonly string[]): Int8Array {
  const weights = new Float64Array(TABLE_SIZE);
  const nameWeight = others.length / Math.max(1, names.length);
  const examples = [
    ...names.map((word) => ({ groups: letterGroups(word, TABLE_SIZE), isName: true })),
    ...others.map((word) => ({ groups: letterGroups(word, TABLE_SIZE), isName: false })),
  ];
  const random = seededRandom(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = LEARNING_RATE / (1 + epoch);
    for (const { groups, isName } of shuffled(examples, random)) {
      const sum = groups.reduce((total, group) => total + (weights[group] ?? 0), 0);
      const error = (isName ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      const step = rate * error * (isName ? Math.min(4, nameWeight) : 1);
      for (const group of groups) {
        weights[group] = (weights[group] ?? 0) * (1 - DECAY) + step;
      }
    }
  }
  return Int8Array.from(weights, (weight) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * LIKENESS_UNIT))));
}
