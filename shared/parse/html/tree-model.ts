/** A feature has at most this many cuts. */
export const CUTS = 32;
/** Lets the first byte of a split never be 0. */
export const FIRST_FEATURE = 256 / CUTS;

/** Boosted decision trees as the trainer writes them. */
export interface TreeModelSource {
  /** Features by name, in the order that `nodes` counts them. */
  readonly features: readonly string[];
  /** Cut points of each feature, ascending. */
  readonly cuts: readonly (readonly number[])[];
  /** Log-odds before any tree speaks. */
  readonly base: number;
  /** Leaves hold this many units of log-odds per step. */
  readonly step: number;
  /**
   * Base64: the trees one after another, each in preorder. A split is two bytes: (feature + `FIRST_FEATURE`) times
   * `CUTS`, plus the cut. A leaf is three: 0, high, low.
   */
  readonly nodes: string;
}

/** A model bound to the order of the columns that it will read. */
export interface TreeModel {
  /** Probability for the row of `values` that begins at `offset`. */
  readonly predict: (values: Float32Array, offset: number) => number;
}

/** A tree's leaves are the bits of one word. */
const MOST_LEAVES = 32;

/**
 * Trees that speak first. They say nearly all there is to say of a block in a menu or a list of links: of those that they
 * give less than `NO_CHANCE`, the trees behind them carry not one in ten thousand over a fiftieth.
 */
const FIRST_TREES = 48;
const NO_CHANCE = 0.012;

/** What a split tells of its tree: above its cut, none of the leaves on its left is the one. */
interface Split {
  readonly feature: number;
  readonly cut: number;
  readonly onRight: number;
}

interface Tree {
  readonly splits: readonly Split[];
  /** Values from left to right. */
  readonly leaves: readonly number[];
}

/** Says the sum of some trees for the row of `values` that begins at `offset`. */
type Forest = (values: Float32Array, offset: number) => number;

/**
 * Unpacks a model.
 *
 * @param columns names of the columns in the rows it will be given; every feature of the model is among them
 * @throws RangeError for a tree of more than 32 leaves
 */
export function bindTreeModel(source: TreeModelSource, columns: readonly string[]): TreeModel {
  const trees = readTrees(source);
  const column = Int32Array.from(source.features, (name) => columns.indexOf(name));
  const speakFirst = bindForest(trees.slice(0, FIRST_TREES), column);
  const speakThen = bindForest(trees.slice(FIRST_TREES), column);
  const noChance = Math.log(NO_CHANCE / (1 - NO_CHANCE));
  return {
    predict: (values, offset) => {
      let sum = source.base + speakFirst(values, offset);
      if (sum > noChance) sum += speakThen(values, offset);
      return 1 / (1 + Math.exp(-sum));
    },
  };
}

/**
 * Instead of walking down each tree, goes through the splits of each feature by rising cut, up to the row's value, and
 * strikes out the leaves that they exclude: the first one left in a tree is where the walk would end. That takes the
 * splits in the order they lie in memory. (QuickScorer: Lucchese et al., SIGIR 2015.)
 */
function bindForest(trees: readonly Tree[], column: Int32Array): Forest {
  const all = trees.flatMap(({ splits }, tree) => splits.map((split) => ({ ...split, tree })));
  all.sort((a, b) => a.feature - b.feature || a.cut - b.cut);
  const used = [...new Set(all.map(({ feature }) => feature))];
  // Behind the splits of a feature stands one that no value is above: the way through them ends there.
  const count = all.length + used.length;
  const cut = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const tree = new Int32Array(count);
  const onRight = new Int32Array(count);
  const firstSplit = new Int32Array(used.length);
  const columnOf = new Int32Array(used.length);
  let at = 0;
  all.forEach((split, index) => {
    if (split.feature !== all[index - 1]?.feature) {
      if (index > 0) at++;
      const feature = used.indexOf(split.feature);
      firstSplit[feature] = at;
      columnOf[feature] = column[split.feature] ?? 0;
    }
    cut[at] = split.cut;
    tree[at] = split.tree;
    onRight[at] = split.onRight;
    at++;
  });
  const leafValue = new Float64Array(trees.length * MOST_LEAVES);
  trees.forEach(({ leaves }, index) => {
    leafValue.set(leaves, index * MOST_LEAVES);
  });
  const left = new Int32Array(trees.length);
  return (values, offset) => {
    left.fill(-1);
    for (let feature = 0; feature < firstSplit.length; feature++) {
      const value = values[offset + (columnOf[feature] ?? 0)] ?? 0;
      for (let split = firstSplit[feature] ?? 0; value > (cut[split] ?? 0); split++) {
        const own = tree[split] ?? 0;
        left[own] = (left[own] ?? 0) & (onRight[split] ?? 0);
      }
    }
    let sum = 0;
    for (let index = 0; index < left.length; index++)
      sum += leafValue[index * MOST_LEAVES + Math.clz32(left[index] ?? 0)] ?? 0;
    return sum;
  };
}

function readTrees({ cuts, nodes, step }: TreeModelSource): Tree[] {
  const bytes = Buffer.from(nodes, 'base64');
  const trees: Tree[] = [];
  let at = 0;
  const readNode = (splits: Split[], leaves: number[]): void => {
    if (bytes[at] === 0) {
      leaves.push(bytes.readInt16BE(at + 1) * step);
      at += 3;
      return;
    }
    const code = bytes.readUInt16BE(at);
    const feature = Math.floor(code / CUTS) - FIRST_FEATURE;
    at += 2;
    const before = leaves.length;
    readNode(splits, leaves);
    const onRight = ~(leavesFrom(before) & ~leavesFrom(leaves.length));
    splits.push({ feature, cut: cuts[feature]?.[code % CUTS] ?? 0, onRight });
    readNode(splits, leaves);
  };
  while (at < bytes.length) {
    const tree = { splits: [], leaves: [] };
    readNode(tree.splits, tree.leaves);
    if (tree.leaves.length > MOST_LEAVES)
      throw new RangeError(`A tree has ${tree.leaves.length} leaves, more than ${MOST_LEAVES}.`);
    trees.push(tree);
  }
  return trees;
}

/** The bits of a leaf and of all on its right. */
function leavesFrom(leaf: number): number {
  return leaf >= MOST_LEAVES ? 0 : ~0 >>> leaf;
}
