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

/** A leaf's value, or a split with what lies below and above its cut. */
export type Node = number | Split;

export interface Split {
  readonly feature: number;
  readonly cut: number;
  readonly below: Node;
  readonly above: Node;
}

/** Unpacks the trees of a model, in their order. */
export function readTrees({ cuts, nodes, step }: TreeModelSource): Node[] {
  const bytes = Buffer.from(nodes, 'base64');
  let at = 0;
  const readNode = (): Node => {
    if (bytes[at] === 0) {
      at += 3;
      return bytes.readInt16BE(at - 2) * step;
    }
    const code = bytes.readUInt16BE(at);
    const feature = Math.floor(code / CUTS) - FIRST_FEATURE;
    at += 2;
    return { feature, cut: cuts[feature]?.[code % CUTS] ?? 0, below: readNode(), above: readNode() };
  };
  const trees: Node[] = [];
  while (at < bytes.length) trees.push(readNode());
  return trees;
}
