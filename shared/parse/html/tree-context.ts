import { FAR_APART, pathsTo } from './apart-features.ts';
import type { FeatureColumns } from './feature-columns.ts';
import { type FirstOpinion, NO_OPINION } from './first-opinion.ts';
import type { Page } from './page.ts';
import { type Surroundings, sumInside } from './surroundings.ts';

/** Elements around a block that are asked about. */
const LEVELS = 3;
/** The element that holds this share of what the first opinion takes for the article is its centre. */
const CENTRE_SHARE = 0.7;
/** A group that weighs no more without the block itself is none. */
const LEAST_WEIGHT = 0.5;

export const TREE_CONTEXT: readonly string[] = [
  ...Array.from({ length: LEVELS }, (_, level) => `first:up${level + 1}:own`),
  'first:like:own',
  'first:centre:up',
  'first:centre:down',
  'first:centre:side',
  'first:centre:share',
  'first:centre:mean',
];

/**
 * What a first opinion says of the elements around each block and of the blocks set like it, and how far each is from the
 * centre: the deepest element that holds most of what that opinion takes for the article.
 */
export function fillTreeContext(
  page: Page,
  opinion: FirstOpinion,
  surroundings: Surroundings,
  { values, width, first: firstColumn }: FeatureColumns,
): void {
  const { elements } = page;
  const { of: first, weighed, total, asked } = opinion;
  const { weight, holder, mass, likeness, alikeMass } = surroundings;
  const good = sumInside(page, holder, weighed);
  const alikeGood = sumAlike(surroundings, weighed);
  const centre = centreOf(good, total);
  const centreDepth = elements[centre]?.depth ?? 0;
  const { meeting, up, branch } = pathsTo(page, centre);
  const inCentre = (element: number): boolean => meeting[element] === centre;
  const firstInside = holder.findIndex(inCentre);
  const lastInside = holder.findLastIndex(inCentre);
  for (const block of asked) {
    const own = first[block] ?? 0;
    const ownWeight = weight[block] ?? 0;
    const element = holder[block] ?? 0;
    let column = block * width + firstColumn;
    let above = element;
    for (let level = 0; level < LEVELS; level++) {
      const parent = elements[above]?.parent ?? -1;
      if (parent >= 0) above = parent;
      values[column++] = without(good[above], mass[above], ownWeight, own);
    }
    const group = likeness[block] ?? 0;
    values[column++] = without(alikeGood[group], alikeMass[group], ownWeight, own);
    const arm = branch[element] ?? -1;
    const isInside = inCentre(element);
    values[column++] = isInside ? -1 : Math.min(FAR_APART, up[element] ?? 0);
    values[column++] = Math.min(FAR_APART, centreDepth - (elements[meeting[element] ?? -1]?.depth ?? 0));
    values[column++] = block < firstInside ? -1 : block > lastInside ? 1 : 0;
    values[column++] = isInside ? 1 : total > 0 ? (good[arm] ?? 0) / total : 0;
    values[column++] = without(good[arm], mass[arm], ownWeight, own);
  }
}

function sumAlike({ likeness, alikeMass }: Surroundings, weighed: Float64Array): Float64Array {
  const sums = new Float64Array(alikeMass.length);
  for (let block = 0; block < likeness.length; block++) {
    const group = likeness[block] ?? -1;
    sums[group] = (sums[group] ?? 0) + (weighed[block] ?? 0);
  }
  return sums;
}

/** The last element in the page's order that holds enough of what the first opinion takes for the article. */
function centreOf(good: Float64Array, total: number): number {
  for (let element = good.length - 1; element > 0; element--)
    if ((good[element] ?? 0) >= total * CENTRE_SHARE) return element;
  return 0;
}

/** The weighted mean of a group without the block itself. */
function without(good: number | undefined, mass: number | undefined, weight: number, own: number): number {
  const rest = (mass ?? 0) - weight;
  return rest <= LEAST_WEIGHT ? NO_OPINION : ((good ?? 0) - weight * own) / rest;
}
