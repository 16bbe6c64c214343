import type { FeatureColumns } from './feature-columns.ts';
import { type FirstOpinion, firstOpinion } from './first-opinion.ts';
import { fillLongContext, LONG_CONTEXT } from './long-context.ts';
import { fillOrderContext, ORDER_CONTEXT } from './order-context.ts';
import type { Page } from './page.ts';
import { surroundingsOf } from './surroundings.ts';
import { fillTreeContext, TREE_CONTEXT } from './tree-context.ts';

/** Blocks that show how sure the first opinion can be on a page. */
const BEST = 5;
const PAGE_CONTEXT: readonly string[] = ['first:page:best', 'first:page:sum'];

export const CONTEXT_FEATURES: readonly string[] = [
  ...ORDER_CONTEXT,
  ...TREE_CONTEXT,
  ...LONG_CONTEXT,
  ...PAGE_CONTEXT,
];

/**
 * What a first opinion of every block says of each one's surroundings: the input of the second opinion. Row-major.
 *
 * @param least rows of blocks of which the first opinion is lower are left empty
 */
export function contextFeatures(page: Page, first: Float32Array, least = 0): Float32Array {
  const surroundings = surroundingsOf(page);
  const opinion = firstOpinion(first, surroundings.weight, least);
  const width = CONTEXT_FEATURES.length;
  const values = new Float32Array(page.blocks.length * width);
  const columnsOf = ([name = '']: readonly string[]): FeatureColumns => ({
    values,
    width,
    first: CONTEXT_FEATURES.indexOf(name),
  });
  fillOrderContext(opinion, columnsOf(ORDER_CONTEXT));
  fillTreeContext(page, opinion, surroundings, columnsOf(TREE_CONTEXT));
  fillLongContext(opinion, surroundings.long, columnsOf(LONG_CONTEXT));
  fillPageContext(opinion, columnsOf(PAGE_CONTEXT));
  return values;
}

/** How much of a page the first opinion takes for the article, and how sure it is of that. */
function fillPageContext(opinion: FirstOpinion, { values, width, first }: FeatureColumns): void {
  const best = opinion.of.toSorted().subarray(-BEST);
  const meanOfBest = best.reduce((sum, value) => sum + value, 0) / Math.max(1, best.length);
  const sum = Math.log1p(opinion.total);
  for (const block of opinion.asked) {
    values[block * width + first] = meanOfBest;
    values[block * width + first + 1] = sum;
  }
}
