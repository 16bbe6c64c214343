import { type Node, readTrees, type TreeModelSource } from './read-trees.ts';

/** A model bound to the order of the columns that it will read. */
export interface TreeModel {
  /** Probability for the row of `values` that begins at `offset`. */
  readonly predict: (values: Float32Array, offset: number) => number;
}

/** A tree's leaves are the bits of one word. */
const MOST_LEAVES = 32;

/**
 * Trees that speak first. They say nearly all there is to say of a block in a menu or a list of links: of those that they
 * give less than `NO_CHANCE`, the trees behind them carry not one in ten thousand over a fiftieth. Lines of pasted text
 * are judged with the same bar.
 */
const FIRST_TREES = 48;
const NO_CHANCE = 0.012;

/** What a split tells of its tree: a row on the other side of its cut than the usual one ends in one of these leaves. */
interface Turn {
  readonly feature: number;
  readonly cut: number;
  readonly tree: number;
  readonly leaves: number;
}

/** Some trees, their turns by feature and cut. */
interface Forest {
  /** For each feature, its column, its usual value, and its first turn above that. */
  readonly column: Int32Array;
  readonly usual: Float64Array;
  readonly start: Int32Array;
  /** For each turn, its cut, its tree and the leaves that it leaves there. */
  readonly cut: Float64Array;
  readonly tree: Int32Array;
  readonly leaves: Int32Array;
  readonly leafValue: Float64Array;
  /** For each tree, which leaves are left of it: room to count in. */
  readonly left: Int32Array;
}

/**
 * Unpacks a model.
 *
 * @param columns names of the columns in the rows it will be given; every feature of the model is among them
 * @param usual what most rows have in each column, 0 where it says nothing: the nearer a row is to it, the sooner it is judged
 * @throws RangeError for a tree of more than 32 leaves
 */
export function bindTreeModel(
  source: TreeModelSource,
  columns: readonly string[],
  usual: ArrayLike<number>,
): TreeModel {
  const trees = readTrees(source);
  const columnOf = source.features.map((name) => columns.indexOf(name));
  const speakFirst = bindForest(trees.slice(0, FIRST_TREES), columnOf, usual);
  const speakThen = bindForest(trees.slice(FIRST_TREES), columnOf, usual);
  const noChance = Math.log(NO_CHANCE / (1 - NO_CHANCE));
  return {
    predict: (values, offset) => {
      let sum = source.base + sumOf(speakFirst, values, offset);
      if (sum > noChance) sum += sumOf(speakThen, values, offset);
      return 1 / (1 + Math.exp(-sum));
    },
  };
}

function bindForest(trees: readonly Node[], columnOf: readonly number[], usual: ArrayLike<number>): Forest {
  const usualOf = columnOf.map((column) => usual[column] ?? 0);
  const turns: Turn[] = [];
  const leafValue = new Float64Array(trees.length * MOST_LEAVES);
  trees.forEach((root, tree) => {
    leafValue.set(layOut(root, tree, usualOf, turns), tree * MOST_LEAVES);
  });
  turns.sort((a, b) => a.feature - b.feature || a.cut - b.cut);
  const features = [...new Set(turns.map(({ feature }) => feature))];
  // At either end of a feature's turns stands one that no value reaches: the way through them ends there.
  const count = turns.length + features.length * 2;
  const cut = new Float64Array(count);
  const tree = new Int32Array(count);
  const leaves = new Int32Array(count);
  const start = new Int32Array(features.length);
  let at = 0;
  let next = 0;
  features.forEach((feature, index) => {
    cut[at++] = Number.NEGATIVE_INFINITY;
    start[index] = at;
    for (let turn = turns[next]; turn?.feature === feature; turn = turns[++next]) {
      cut[at] = turn.cut;
      tree[at] = turn.tree;
      leaves[at] = turn.leaves;
      at++;
      if ((usualOf[feature] ?? 0) > turn.cut) start[index] = at;
    }
    cut[at++] = Number.POSITIVE_INFINITY;
  });
  return {
    column: Int32Array.from(features, (feature) => columnOf[feature] ?? 0),
    usual: Float64Array.from(features, (feature) => usualOf[feature] ?? 0),
    start,
    cut,
    tree,
    leaves,
    leafValue,
    left: new Int32Array(trees.length),
  };
}

/**
 * What the trees say, in sum, of the row of `values` that begins at `offset`. Instead of walking down each tree, goes
 * through the turns of each feature from its usual value to the row's, and strikes out the leaves that they exclude: the
 * first one left in a tree is where the walk would end. That takes the turns in the order they lie in memory, and few of
 * them. (QuickScorer: Lucchese et al., SIGIR 2015; there, the usual value is the lowest one.)
 */
function sumOf(
  { column, usual, start, cut, tree, leaves, leafValue, left }: Forest,
  values: Float32Array,
  offset: number,
): number {
  left.fill(-1);
  for (let feature = 0; feature < start.length; feature++) {
    const value = values[offset + (column[feature] ?? 0)] ?? 0;
    if (value === usual[feature]) continue;
    const first = start[feature] ?? 0;
    for (let turn = first; value > (cut[turn] ?? 0); turn++) {
      const own = tree[turn] ?? 0;
      left[own] = (left[own] ?? 0) & (leaves[turn] ?? 0);
    }
    for (let turn = first - 1; value <= (cut[turn] ?? 0); turn--) {
      const own = tree[turn] ?? 0;
      left[own] = (left[own] ?? 0) & (leaves[turn] ?? 0);
    }
  }
  let sum = 0;
  for (let index = 0; index < left.length; index++)
    sum += leafValue[index * MOST_LEAVES + Math.clz32(left[index] ?? 0)] ?? 0;
  return sum;
}

/**
 * Numbers a tree's leaves, at each split those on the usual value's side first, and adds its splits to `turns`.
 *
 * @returns the leaves' values
 */
function layOut(root: Node, tree: number, usualOf: readonly number[], turns: Turn[]): number[] {
  const values: number[] = [];
  const add = (node: Node): void => {
    if (typeof node === 'number') {
      values.push(node);
      return;
    }
    const { feature, cut, below, above } = node;
    const isAbove = (usualOf[feature] ?? 0) > cut;
    const before = values.length;
    add(isAbove ? above : below);
    turns.push({ feature, cut, tree, leaves: ~(leavesFrom(before) & ~leavesFrom(values.length)) });
    add(isAbove ? below : above);
  };
  add(root);
  if (values.length > MOST_LEAVES)
    throw new RangeError(`A tree has ${values.length} leaves, more than ${MOST_LEAVES}.`);
  return values;
}

/** The bits of a leaf and of all behind it. */
function leavesFrom(leaf: number): number {
  return leaf >= MOST_LEAVES ? 0 : ~0 >>> leaf;
}
