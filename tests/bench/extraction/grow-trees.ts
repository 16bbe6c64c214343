import { CUTS, FIRST_FEATURE, type TreeModelSource } from '../../../shared/parse/html/read-trees.ts';
import { seeded } from './seeded.ts';

/** Rows to learn from, row-major. */
export interface TrainingRows {
  readonly names: readonly string[];
  readonly values: Float32Array;
  /** 0 to 1. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

export interface GrowthSettings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly columnShare: number;
  readonly rowShare: number;
  readonly minWeight: number;
  readonly lambda: number;
  readonly seed: number;
}

const MAX_CUTS = CUTS - 1;
const BINS = CUTS;
const MAX_DEPTH = 9;

/** Values in bins, column by column, in memory that the folds of a cross-validation share. */
export interface BinnedRows {
  readonly names: readonly string[];
  readonly count: number;
  readonly columns: readonly Uint8Array[];
  readonly cuts: readonly (readonly number[])[];
}

export function binRows(names: readonly string[], values: Float32Array): BinnedRows {
  const width = names.length;
  const count = values.length / width;
  const cuts: number[][] = [];
  const columns = names.map((_, column) => {
    const stride = Math.max(1, Math.floor(count / 20_000));
    const sample: number[] = [];
    for (let row = 0; row < count; row += stride) sample.push(values[row * width + column] ?? 0);
    const own = cutsOf(sample);
    cuts.push(own);
    const bins = new Uint8Array(new SharedArrayBuffer(count));
    for (let row = 0; row < count; row++) {
      const value = values[row * width + column] ?? 0;
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (own[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      bins[row] = low;
    }
    return bins;
  });
  return { names, count, columns, cuts };
}

/** Cut points halfway between neighbouring values, at most `MAX_CUTS`, each step holding about as many rows. */
function cutsOf(sample: number[]): number[] {
  sample.sort((a, b) => a - b);
  const distinct = [...new Set(sample)];
  const between = (a: number, b: number): number => Number(((a + b) / 2).toPrecision(5));
  if (distinct.length <= BINS) return distinct.slice(1).map((value, index) => between(distinct[index] ?? 0, value));
  const cuts = new Set<number>();
  for (let step = 1; step <= MAX_CUTS; step++) {
    const at = Math.floor((sample.length * step) / BINS);
    const value = sample[at] ?? 0;
    let below = at;
    while (below > 0 && sample[below] === value) below--;
    if (sample[below] !== value) cuts.add(between(sample[below] ?? 0, value));
  }
  return [...cuts].sort((a, b) => a - b);
}

interface Leaf {
  readonly rows: Int32Array;
  readonly sumG: number;
  readonly sumH: number;
  readonly depth: number;
  /** Sums of both derivatives by feature and bin. */
  readonly histogram: Float64Array;
  split?: { feature: number; cut: number; gain: number };
  left?: Leaf;
  right?: Leaf;
}

/** Grows boosted trees for the log loss: best leaf first, on histograms, with sampled rows and columns. */
export function growTrees(
  rows: BinnedRows,
  labels: Float32Array,
  weights: Float32Array,
  settings: GrowthSettings,
): TreeModelSource {
  const random = seeded(settings.seed);
  const { count, columns } = rows;
  const used = Int32Array.from({ length: count }, (_, row) => row).filter((row) => (weights[row] ?? 0) > 0);
  let positive = 0;
  let all = 0;
  for (const row of used) {
    positive += (weights[row] ?? 0) * (labels[row] ?? 0);
    all += weights[row] ?? 0;
  }
  const base = Math.log(positive / (all - positive));
  const score = new Float64Array(count).fill(base);
  const g = new Float64Array(count);
  const h = new Float64Array(count);
  const trees: Leaf[] = [];
  for (let tree = 0; tree < settings.trees; tree++) {
    for (const row of used) {
      const probability = 1 / (1 + Math.exp(-(score[row] ?? 0)));
      g[row] = (weights[row] ?? 0) * (probability - (labels[row] ?? 0));
      h[row] = Math.max(1e-6, (weights[row] ?? 0) * probability * (1 - probability));
    }
    const sampled = sampleRows(used, g, h, settings.rowShare, random);
    const features = columns.map((_, feature) => feature).filter(() => random() < settings.columnShare);
    const histogramOf = (own: Int32Array): Float64Array => sumByBin(own, features, columns, g, h);
    const root = makeLeaf(sampled, features, histogramOf(sampled), 0, settings);
    const open = [root];
    for (let leaves = 1; leaves < settings.leaves; leaves++) {
      let best: Leaf | undefined;
      for (const leaf of open) if (leaf.split !== undefined && leaf.split.gain > (best?.split?.gain ?? 0)) best = leaf;
      if (best?.split === undefined) break;
      const { feature, cut } = best.split;
      const column = columns[feature] ?? new Uint8Array(0);
      const [leftRows, rightRows] = partRows(best.rows, column, cut);
      // The larger side is what the smaller one leaves.
      const isLeftSmaller = leftRows.length < rightRows.length;
      const smaller = histogramOf(isLeftSmaller ? leftRows : rightRows);
      const larger = best.histogram.map((sum, at) => sum - (smaller[at] ?? 0));
      best.left = makeLeaf(leftRows, features, isLeftSmaller ? smaller : larger, best.depth + 1, settings);
      best.right = makeLeaf(rightRows, features, isLeftSmaller ? larger : smaller, best.depth + 1, settings);
      open.splice(open.indexOf(best), 1, best.left, best.right);
    }
    trees.push(root);
    addTree(root, used, columns, settings, score);
  }
  return encode(rows, trees, base, settings);
}

/**
 * Rows with the largest gradients, and as many of the others at random, whose gradients are scaled up to speak for
 * those left out: "gradient-based one-side sampling" (LightGBM). Most blocks of a page are plainly no article.
 */
function sampleRows(
  used: Int32Array,
  g: Float64Array,
  h: Float64Array,
  share: number,
  random: () => number,
): Int32Array {
  const sizes = new Float64Array(used.length);
  for (let index = 0; index < used.length; index++) sizes[index] = Math.abs(g[used[index] as number] as number);
  sizes.sort();
  const limit = sizes[Math.floor(sizes.length * (1 - share / 2))] ?? 0;
  const rest = share / 2;
  const scale = (1 - share / 2) / rest;
  return used.filter((row) => {
    if (Math.abs(g[row] ?? 0) >= limit) return true;
    if (random() >= rest) return false;
    g[row] = (g[row] ?? 0) * scale;
    h[row] = (h[row] ?? 0) * scale;
    return true;
  });
}

/** Adds to each row's score what the tree's leaf for it holds. */
function addTree(
  node: Leaf,
  rows: Int32Array,
  columns: readonly Uint8Array[],
  settings: GrowthSettings,
  score: Float64Array,
): void {
  if (node.left !== undefined && node.right !== undefined && node.split !== undefined) {
    const [left, right] = partRows(rows, columns[node.split.feature] ?? new Uint8Array(0), node.split.cut);
    addTree(node.left, left, columns, settings, score);
    addTree(node.right, right, columns, settings, score);
    return;
  }
  const value = leafValue(node, settings);
  for (const row of rows) score[row] = (score[row] ?? 0) + value;
}

/** The rows whose bin is at most `cut`, and the others, each in their order. */
function partRows(rows: Int32Array, column: Uint8Array, cut: number): [Int32Array, Int32Array] {
  const left = new Int32Array(rows.length);
  const right = new Int32Array(rows.length);
  let [leftCount, rightCount] = [0, 0];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    if ((column[row] as number) <= cut) left[leftCount++] = row;
    else right[rightCount++] = row;
  }
  return [left.slice(0, leftCount), right.slice(0, rightCount)];
}

function leafValue(leaf: Leaf, settings: GrowthSettings): number {
  return (-settings.rate * leaf.sumG) / (leaf.sumH + settings.lambda);
}

function sumByBin(
  rows: Int32Array,
  features: readonly number[],
  columns: readonly Uint8Array[],
  g: Float64Array,
  h: Float64Array,
): Float64Array {
  const ownG = new Float64Array(rows.length);
  const ownH = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    ownG[index] = g[rows[index] as number] as number;
    ownH[index] = h[rows[index] as number] as number;
  }
  const histogram = new Float64Array(features.length * BINS * 2);
  features.forEach((feature, position) => {
    const column = columns[feature] ?? new Uint8Array(0);
    const start = position * BINS * 2;
    for (let index = 0; index < rows.length; index++) {
      const at = start + (column[rows[index] as number] as number) * 2;
      histogram[at] = (histogram[at] as number) + (ownG[index] as number);
      histogram[at + 1] = (histogram[at + 1] as number) + (ownH[index] as number);
    }
  });
  return histogram;
}

/** A leaf with the best split that it could have. */
function makeLeaf(
  rows: Int32Array,
  features: readonly number[],
  histogram: Float64Array,
  depth: number,
  settings: GrowthSettings,
): Leaf {
  let sumG = 0;
  let sumH = 0;
  for (let bin = 0; bin < BINS; bin++) {
    sumG += histogram[bin * 2] ?? 0;
    sumH += histogram[bin * 2 + 1] ?? 0;
  }
  const leaf: Leaf = { rows, sumG, sumH, depth, histogram };
  if (sumH < settings.minWeight * 2 || depth >= MAX_DEPTH) return leaf;
  const parentScore = (sumG * sumG) / (sumH + settings.lambda);
  features.forEach((feature, position) => {
    const start = position * BINS * 2;
    let leftG = 0;
    let leftH = 0;
    for (let cut = 0; cut < BINS - 1; cut++) {
      leftG += histogram[start + cut * 2] ?? 0;
      leftH += histogram[start + cut * 2 + 1] ?? 0;
      if (leftH < settings.minWeight) continue;
      if (sumH - leftH < settings.minWeight) break;
      const rightG = sumG - leftG;
      const gain =
        (leftG * leftG) / (leftH + settings.lambda) +
        (rightG * rightG) / (sumH - leftH + settings.lambda) -
        parentScore;
      if (gain > (leaf.split?.gain ?? 1e-3)) leaf.split = { feature, cut, gain };
    }
  });
  return leaf;
}

/** Keeps only the features and cuts that some tree asks about. */
function encode(rows: BinnedRows, trees: readonly Leaf[], base: number, settings: GrowthSettings): TreeModelSource {
  const usedCuts = new Map<number, Set<number>>();
  const visit = (node: Leaf, see: (node: Leaf) => void): void => {
    see(node);
    if (node.left !== undefined && node.right !== undefined) {
      visit(node.left, see);
      visit(node.right, see);
    }
  };
  for (const tree of trees)
    visit(tree, (node) => {
      if (node.left === undefined || node.split === undefined) return;
      const cuts = usedCuts.get(node.split.feature) ?? new Set();
      usedCuts.set(node.split.feature, cuts.add(node.split.cut));
    });
  const features = [...usedCuts.keys()].sort((a, b) => a - b);
  const cuts = features.map((feature) => [...(usedCuts.get(feature) ?? [])].sort((a, b) => a - b));
  const step = 1 / 4096;
  const bytes: number[] = [];
  for (const tree of trees)
    visit(tree, (node) => {
      if (node.left !== undefined && node.split !== undefined) {
        const feature = features.indexOf(node.split.feature);
        const split = (feature + FIRST_FEATURE) * CUTS + (cuts[feature] ?? []).indexOf(node.split.cut);
        bytes.push(split >> 8, split & 0xff);
      } else {
        const value = Math.max(-32_768, Math.min(32_767, Math.round(leafValue(node, settings) / step))) & 0xffff;
        bytes.push(0, value >> 8, value & 0xff);
      }
    });
  return {
    features: features.map((feature) => rows.names[feature] ?? ''),
    cuts: features.map((feature, index) => (cuts[index] ?? []).map((cut) => rows.cuts[feature]?.[cut] ?? 0)),
    base: Number(base.toFixed(4)),
    step,
    nodes: Buffer.from(bytes).toString('base64'),
  };
}
