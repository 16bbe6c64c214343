import type { FeatureColumns } from './feature-columns.ts';
import { CHOSEN, type FirstOpinion, NO_OPINION } from './first-opinion.ts';

const OFFSETS = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
/** Farther blocks count as none. */
const FAR = 30;
/** How far into the text a place is counts only near its ends: long articles are no less articles. */
const NEAR_END = 6;
const END_SHARE = 0.15;

export const ORDER_CONTEXT: readonly string[] = [
  'first:own',
  ...OFFSETS.map((offset) => `first:own@${offset}`),
  'first:around',
  'first:before',
  'first:after',
  'first:sinceChosen',
  'first:untilChosen',
  'first:chosenBefore',
  'first:chosenAfter',
  'first:position',
  'first:gapBefore',
  'first:gapAfter',
];

/** What a first opinion says of the blocks before and after each one, in the page's order. */
export function fillOrderContext(opinion: FirstOpinion, { values, width, first: firstColumn }: FeatureColumns): void {
  const { of: first, total, asked } = opinion;
  const passed = sumsBefore(opinion.weighed);
  const { chosen, chosenBefore } = chosenOf(first);
  const start = chosen[0] ?? 0;
  const end = chosen.at(-1) ?? 0;
  for (const block of asked) {
    const own = first[block] ?? 0;
    let column = block * width + firstColumn;
    values[column++] = own;
    let around = 0;
    for (const offset of OFFSETS) {
      const value = first[block + offset];
      values[column++] = value ?? NO_OPINION;
      around += value ?? 0;
    }
    values[column++] = around / OFFSETS.length;
    values[column++] = total > 0 ? Math.min(END_SHARE, (passed[block] ?? 0) / total) : 0;
    values[column++] = total > 0 ? Math.min(END_SHARE, 1 - (passed[block + 1] ?? 0) / total) : 0;
    const before = chosenBefore[block] ?? 0;
    const after = before + (own >= CHOSEN ? 1 : 0);
    const previous = chosen[before - 1];
    const next = chosen[after];
    values[column++] = previous === undefined ? FAR : Math.min(FAR, block - previous);
    values[column++] = next === undefined ? FAR : Math.min(FAR, next - block);
    values[column++] = Math.min(NEAR_END, before);
    values[column++] = Math.min(NEAR_END, chosen.length - before);
    values[column++] = block < start ? -1 : block > end ? 1 : 0;
    values[column++] = previous === undefined ? -1 : previous - (chosen[before - 2] ?? previous);
    values[column++] = next === undefined ? -1 : (chosen[after + 1] ?? next) - next;
  }
}

/** For each block, and behind the last, the sum over all before it. */
function sumsBefore(ofBlocks: Float64Array): Float64Array {
  const sums = new Float64Array(ofBlocks.length + 1);
  for (let block = 0; block < ofBlocks.length; block++) sums[block + 1] = (sums[block] ?? 0) + (ofBlocks[block] ?? 0);
  return sums;
}

/** The blocks that a first opinion takes for the article's, and for each block, how many of them stand before it. */
function chosenOf(first: Float32Array): { readonly chosen: readonly number[]; readonly chosenBefore: Int32Array } {
  const chosen: number[] = [];
  const chosenBefore = new Int32Array(first.length);
  for (let block = 0; block < first.length; block++) {
    chosenBefore[block] = chosen.length;
    if ((first[block] ?? 0) >= CHOSEN) chosen.push(block);
  }
  return { chosen, chosenBefore };
}
