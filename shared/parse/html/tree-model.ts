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

/** What a split tells of its tree: above its cut, none of the leaves on its left is the one. */
interface Split {
  readonly cut: number;
  readonly tree: number;
  readonly onRight: number;
}

/**
 * Unpacks a model. Instead of walking down each tree, it goes through the splits of each feature by rising cut, up to the
 * row's value, and strikes out the leaves that they exclude: the first one left in a tree is where the walk would end.
 * That takes the splits in the order they lie in memory. (QuickScorer: Lucchese et al., SIGIR 2015.)
 *
 * @param columns names of the columns in the rows it will be given; every feature of the model is among them
 * @throws RangeError for a tree of more than 32 leaves
 */
export function bindTreeModel(source: TreeModelSource, columns: readonly string[]): TreeModel {
  const { splits, leaves } = readTrees(source);
  const trees = leaves.length;
  const column = Int32Array.from(source.features, (name) => columns.indexOf(name));
  const count = splits.reduce((sum, own) => sum + own.length + 1, 0);
  const cut = new Float64Array(count);
  const tree = new Int32Array(count);
  const onRight = new Int32Array(count);
  const firstSplit = new Int32Array(splits.length);
  let at = 0;
  splits.forEach((own, feature) => {
    firstSplit[feature] = at;
    for (const split of own.toSorted((a, b) => a.cut - b.cut)) {
      cut[at] = split.cut;
      tree[at] = split.tree;
      onRight[at] = split.onRight;
      at++;
    }
    // No value is above it: the way through a feature's splits ends here.
    cut[at++] = Number.POSITIVE_INFINITY;
  });
  const leafValue = new Float64Array(trees * MOST_LEAVES);
  leaves.forEach((values, index) => {
    leafValue.set(values, index * MOST_LEAVES);
  });
  const left = new Int32Array(trees);
  return {
    predict: (values, offset) => {
      left.fill(-1);
      for (let feature = 0; feature < firstSplit.length; feature++) {
        const value = values[offset + (column[feature] ?? 0)] ?? 0;
        for (let split = firstSplit[feature] ?? 0; value > (cut[split] ?? 0); split++) {
          const own = tree[split] ?? 0;
          left[own] = (left[own] ?? 0) & (onRight[split] ?? 0);
        }
      }
      let sum = source.base;
      for (let index = 0; index < trees; index++)
        sum += leafValue[index * MOST_LEAVES + Math.clz32(left[index] ?? 0)] ?? 0;
      return 1 / (1 + Math.exp(-sum));
    },
  };
}

/** The splits of each feature, and the values of each tree's leaves from left to right. */
function readTrees({ features, cuts, nodes, step }: TreeModelSource): { splits: Split[][]; leaves: number[][] } {
  const bytes = Buffer.from(nodes, 'base64');
  const splits: Split[][] = features.map(() => []);
  const leaves: number[][] = [];
  let at = 0;
  const readNode = (own: number[]): void => {
    if (bytes[at] === 0) {
      own.push(bytes.readInt16BE(at + 1) * step);
      at += 3;
      return;
    }
    const code = bytes.readUInt16BE(at);
    const feature = Math.floor(code / CUTS) - FIRST_FEATURE;
    at += 2;
    const before = own.length;
    readNode(own);
    const onRight = ~(leavesFrom(before) & ~leavesFrom(own.length));
    splits[feature]?.push({ cut: cuts[feature]?.[code % CUTS] ?? 0, tree: leaves.length, onRight });
    readNode(own);
  };
  while (at < bytes.length) {
    const own: number[] = [];
    readNode(own);
    if (own.length > MOST_LEAVES) throw new RangeError(`A tree has ${own.length} leaves, more than ${MOST_LEAVES}.`);
    leaves.push(own);
  }
  return { splits, leaves };
}

/** The bits of a leaf and of all on its right. */
function leavesFrom(leaf: number): number {
  return leaf >= MOST_LEAVES ? 0 : ~0 >>> leaf;
}
