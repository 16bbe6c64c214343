/** What a first opinion says of a page's blocks. */
export interface FirstOpinion {
  /** For each block, how likely it is the article's: 0 to 1. */
  readonly of: Float32Array;
  /** For each block, that times its weight. */
  readonly weighed: Float64Array;
  /** The sum of those. */
  readonly total: number;
  /** Blocks that are asked about. */
  readonly asked: readonly number[];
}

/** Stands for an opinion where there is no block. */
export const NO_OPINION = -0.1;
/** From here on the first opinion takes a block for the article's. */
export const CHOSEN = 0.5;

/**
 * @param weight for each block, how much its opinion counts in sums over several
 * @param least blocks of which the first opinion is lower are not asked about
 */
export function firstOpinion(of: Float32Array, weight: Float64Array, least: number): FirstOpinion {
  const weighed = Float64Array.from(of, (own, block) => (weight[block] ?? 0) * own);
  const asked: number[] = [];
  for (let block = 0; block < of.length; block++) if ((of[block] ?? 0) >= least) asked.push(block);
  return { of, weighed, total: weighed.reduce((sum, value) => sum + value, 0), asked };
}
