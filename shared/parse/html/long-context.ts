import type { FeatureColumns } from './feature-columns.ts';
import { type FirstOpinion, NO_OPINION } from './first-opinion.ts';

/** How many of the longer blocks on either side tell whether the article goes on. */
const SPAN = 6;

export const LONG_CONTEXT: readonly string[] = [
  'first:long@-2',
  'first:long@-1',
  'first:long@1',
  'first:long@2',
  'first:long:before',
  'first:long:after',
];

/**
 * What a first opinion says of the longer blocks before and after each one, past whatever labels stand between.
 *
 * @param long the longer blocks, in the page's order
 */
export function fillLongContext(
  { of: first, asked }: FirstOpinion,
  long: readonly number[],
  { values, width, first: firstColumn }: FeatureColumns,
): void {
  let before = 0;
  for (const block of asked) {
    while ((long[before] ?? block) < block) before++;
    const after = before + (long[before] === block ? 1 : 0);
    const column = block * width + firstColumn;
    values[column] = opinionOf(long[before - 2], first);
    values[column + 1] = opinionOf(long[before - 1], first);
    values[column + 2] = opinionOf(long[after], first);
    values[column + 3] = opinionOf(long[after + 1], first);
    values[column + 4] = meanOpinion(long, Math.max(0, before - SPAN), before, first);
    values[column + 5] = meanOpinion(long, after, Math.min(long.length, after + SPAN), first);
  }
}

function opinionOf(block: number | undefined, first: Float32Array): number {
  return block === undefined ? NO_OPINION : (first[block] ?? 0);
}

/** The mean opinion of the blocks at `from` to `end`, exclusive, in a list of them. */
function meanOpinion(blocks: readonly number[], from: number, end: number, first: Float32Array): number {
  let sum = 0;
  for (let at = from; at < end; at++) sum += first[blocks[at] ?? -1] ?? 0;
  return end <= from ? NO_OPINION : sum / (end - from);
}
