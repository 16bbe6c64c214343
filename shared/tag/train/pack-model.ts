import { LABEL_COUNT } from '../names/name-labels.ts';
import { TRANSITION_UNIT, UNIT_SCALE } from '../names/read-model-table.ts';
import { writeVarint } from '../names/varint.ts';
import type { CrfWeights } from './train-crf.ts';

/** One step of an eight-bit weight: the largest weights are about four. */
export const WEIGHT_UNIT = 1 / 28;
const LARGEST = 127;

/**
 * Packs weights in eight bits each as `readModelTable` reads them.
 *
 * @param unit what one step is worth; a weight under half a step is left out
 */
export function packModel({ rows, weights, transitions }: CrfWeights, unit: number): Uint8Array {
  const out: number[] = [];
  writeVarint(out, Math.round(unit * UNIT_SCALE));
  for (const transition of transitions) {
    const steps = Math.round(transition / TRANSITION_UNIT);
    writeVarint(out, steps >= 0 ? steps * 2 : -steps * 2 - 1);
  }
  const packed = Array.from(rows, ([feature, row]) => ({
    feature,
    steps: Array.from(weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT), (weight) =>
      Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / unit))),
    ),
  })).filter(({ steps }) => steps.some((step) => step !== 0));
  packed.sort((one, other) => one.feature - other.feature);
  writeVarint(out, packed.length);
  let before = 0;
  for (const { feature, steps } of packed) {
    writeVarint(out, feature - before);
    writeVarint(
      out,
      steps.reduce((present, step, label) => present | (step === 0 ? 0 : 1 << label), 0),
    );
    out.push(...steps.filter((step) => step !== 0).map((step) => step & 0xff));
    before = feature;
  }
  return Uint8Array.from(out);
}
