import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { TreeModelSource } from '../../../shared/parse/html/read-trees.ts';
import { type BinnedRows, type GrowthSettings, growTrees } from './grow-trees.ts';

interface Task {
  readonly rows: BinnedRows;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  readonly settings: GrowthSettings;
}

/** Grows trees in a thread of their own, so that the folds of a cross-validation grow side by side. */
export function growInWorker(
  rows: BinnedRows,
  labels: Float32Array,
  weights: Float32Array,
  settings: GrowthSettings,
): Promise<TreeModelSource> {
  const task: Task = { rows, labels, weights, settings };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

if (!isMainThread) {
  const { rows, labels, weights, settings }: Task = workerData;
  parentPort?.postMessage(growTrees(rows, labels, weights, settings));
}
