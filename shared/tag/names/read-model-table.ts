import { LABEL_COUNT } from './name-labels.ts';
import type { ModelTable } from './name-model.ts';
import { readVarint } from './varint.ts';

/** Weights of label after label are stored in steps of this. */
export const TRANSITION_UNIT = 1 / 1024;
/** And units of the other weights in millionths. */
export const UNIT_SCALE = 1e6;

/**
 * Reads packed weights: the unit; a weight for each pair of labels, zigzag; the number of features; then for each, by
 * rising hash, the step from the hash before, a varint of which labels have a weight, and a signed byte for each that
 * has.
 */
export function readModelTable(bytes: Uint8Array): ModelTable {
  const at = { offset: 0 };
  const unit = readVarint(bytes, at) / UNIT_SCALE;
  const transitions = Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => {
    const zigzag = readVarint(bytes, at);
    return (zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2) * TRANSITION_UNIT;
  });
  const features = new Int32Array(readVarint(bytes, at));
  const weights = new Int8Array(features.length * LABEL_COUNT);
  let feature = 0;
  for (let row = 0; row < features.length; row++) {
    feature += readVarint(bytes, at);
    features[row] = feature;
    const present = readVarint(bytes, at);
    for (let label = 0; label < LABEL_COUNT; label++) {
      if ((present & (1 << label)) !== 0) {
        weights[row * LABEL_COUNT + label] = bytes[at.offset++] ?? 0;
      }
    }
  }
  return { features, weights, unit, transitions };
}
