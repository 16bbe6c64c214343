import type { TreeModelSource } from '../../../shared/parse/html/read-trees.ts';
import { bindTreeModel } from '../../../shared/parse/html/tree-model.ts';
import { growInWorker } from './grow-in-worker.ts';
import { binRows, type GrowthSettings } from './grow-trees.ts';

/** What trees are learned from: a row a block or a line, its values in the order of `names`. */
export interface LearningTable {
  readonly names: readonly string[];
  readonly values: Float32Array;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  /** The fold of each row: rows of one host are in one. */
  readonly folds: Uint8Array;
}

/**
 * Each row's probability by a model that was grown on the other folds, and the model grown on all rows.
 *
 * @param usual what most rows have in each column; see `bindTreeModel`
 */
export async function crossValidate(
  { names, values, labels, weights, folds }: LearningTable,
  settings: GrowthSettings,
  usual: ArrayLike<number>,
): Promise<[Float32Array, TreeModelSource]> {
  const rows = binRows(names, values);
  const grown = growInWorker(rows, labels, weights, settings);
  const out = new Float32Array(labels.length);
  await Promise.all(
    Array.from(new Set(folds), async (fold) => {
      const training = weights.map((weight, row) => (folds[row] === fold ? 0 : weight));
      const model = bindTreeModel(await growInWorker(rows, labels, training, settings), names, usual);
      for (let row = 0; row < out.length; row++)
        if (folds[row] === fold) out[row] = model.predict(values, row * names.length);
      log(`fold ${fold} done`);
    }),
  );
  return [out, await grown];
}

/** One array of several, in their order. */
export function joinArrays(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/** Prints how far a training is, behind the seconds since it began. */
export function log(line: string): void {
  console.error(`${Math.round(performance.now() / 1000)}s ${line}`);
}
