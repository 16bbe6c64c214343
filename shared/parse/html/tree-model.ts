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

/**
 * Unpacks a model.
 *
 * @param columns names of the columns in the rows it will be given; every feature of the model is among them
 */
export function bindTreeModel(source: TreeModelSource, columns: readonly string[]): TreeModel {
  const column = source.features.map((name) => columns.indexOf(name));
  const bytes = Buffer.from(source.nodes, 'base64');
  const size = Math.ceil(bytes.length / 2);
  // A node's column, or -1 for a leaf; its cut or its value; its right child (the left one follows it).
  const splitColumn = new Int16Array(size);
  const value = new Float64Array(size);
  const right = new Int32Array(size);
  const roots: number[] = [];
  let node = 0;
  let at = 0;
  // Splits whose right child is still to come, and how many nodes the tree still lacks.
  const pending: number[] = [];
  let lacking = 0;
  while (at < bytes.length) {
    if (lacking === 0) {
      roots.push(node);
      lacking = 1;
    }
    if (bytes[at] === 0) {
      splitColumn[node] = -1;
      value[node] = bytes.readInt16BE(at + 1) * source.step;
      at += 3;
      lacking--;
      const parent = pending.pop();
      if (parent !== undefined) right[parent] = node + 1;
    } else {
      const split = bytes.readUInt16BE(at);
      const feature = Math.floor(split / CUTS) - FIRST_FEATURE;
      splitColumn[node] = column[feature] ?? 0;
      value[node] = source.cuts[feature]?.[split % CUTS] ?? 0;
      at += 2;
      lacking++;
      pending.push(node);
    }
    node++;
  }
  return {
    predict: (values, offset) => {
      let sum = source.base;
      for (const root of roots) {
        let current = root;
        for (;;) {
          const split = splitColumn[current] ?? -1;
          if (split < 0) break;
          current = (values[offset + split] ?? 0) <= (value[current] ?? 0) ? current + 1 : (right[current] ?? 0);
        }
        sum += value[current] ?? 0;
      }
      return 1 / (1 + Math.exp(-sum));
    },
  };
}
