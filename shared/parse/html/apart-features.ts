import type { Containers } from './containers.ts';
import type { FeatureColumns } from './feature-columns.ts';
import { likeElements } from './like-elements.ts';
import type { Page } from './page.ts';
import { blockElement } from './place-features.ts';

/** Farther is all one. */
export const FAR_APART = 12;
/** Levels above a line at which it may be part of one of many units set alike: a teaser, a card, a row. */
const UNIT_LEVELS = 5;
/** From so many on, like units are a list of something. */
const MANY_UNITS = 3;

export const APART_FEATURES: readonly string[] = [
  'apart:up',
  'apart:down',
  'apart:side',
  'apart:prose',
  'apart:links',
  'article:share',
  ...Array.from({ length: UNIT_LEVELS }, (_, level) => `repeats${level + 1}`),
  'unit:count',
  'unit:level',
  'unit:blocks',
  'unit:links',
  'unit:prose',
];

/** How far a line is from the densest element in the tree, and whether it is part of a unit that the page repeats. */
export function fillApartFeatures(
  page: Page,
  containers: Containers,
  { values, width, first: firstColumn }: FeatureColumns,
): void {
  const { elements, blocks } = page;
  const { sums, dense } = containers;
  const { meeting, up, branch } = pathsTo(page, dense);
  const likes = likeElements(page, sums.blocks);
  const first = sums.firstBlock[dense] ?? 0;
  const last = sums.lastBlock[dense] ?? 0;
  const denseDepth = elements[dense]?.depth ?? 0;
  const article = articlesOf(page);
  let mostInArticle = 0;
  for (let index = 0; index < elements.length; index++)
    mostInArticle = Math.max(mostInArticle, sums.prose[article[index] ?? -1] ?? 0);
  for (let index = 0; index < blocks.length; index++) {
    const element = blocks[index]?.element ?? 0;
    const own = branch[element] ?? -1;
    const inside = meeting[element] === dense;
    const row = index * width + firstColumn;
    values[row] = inside ? -1 : Math.min(FAR_APART, up[element] ?? 0);
    values[row + 1] = Math.min(FAR_APART, denseDepth - (elements[meeting[element] ?? -1]?.depth ?? 0));
    values[row + 2] = index < first ? -1 : index > last ? 1 : 0;
    values[row + 3] = inside ? 1 : Math.min(2, ratio(sums.prose[own], sums.prose[dense]));
    values[row + 4] = ratio(sums.linkCharacters[own], sums.characters[own]);
    const holder = article[element] ?? -1;
    values[row + 5] = holder < 0 ? -1 : ratio(sums.prose[holder], mostInArticle);
    let unit = -1;
    let unitLevel = 0;
    let most = 0;
    let at = blockElement(page, element);
    for (let level = 1; level <= UNIT_LEVELS; level++) {
      at = elements[at]?.parent ?? -1;
      const alike = at < 0 ? 0 : (likes[at] ?? 1);
      values[row + 5 + level] = Math.log1p(alike);
      if (alike < MANY_UNITS || alike <= most) continue;
      most = alike;
      unit = at;
      unitLevel = level;
    }
    const end = row + 6 + UNIT_LEVELS;
    values[end] = most;
    values[end + 1] = unitLevel;
    values[end + 2] = sums.blocks[unit] ?? 0;
    values[end + 3] = ratio(sums.linkCharacters[unit], sums.characters[unit]);
    values[end + 4] = Math.log1p(sums.prose[unit] ?? 0);
  }
}

function ratio(part: number | undefined, whole: number | undefined): number {
  return whole === undefined || whole <= 0 ? 0 : (part ?? 0) / whole;
}

/** For each element, the nearest `article` element that it is or lies in, -1 for none. */
function articlesOf({ elements }: Page): Int32Array {
  const nearest = new Int32Array(elements.length).fill(-1);
  for (let index = 0; index < elements.length; index++) {
    const { tag, parent = -1 } = elements[index] ?? {};
    nearest[index] = tag === 'article' ? index : (nearest[parent] ?? -1);
  }
  return nearest;
}

/**
 * For each element, the deepest element that holds both it and `target`, how many steps up that is, and the child of that
 * element that it lies in (-1 for one that holds `target` itself).
 */
export function pathsTo(
  page: Page,
  target: number,
): { readonly meeting: Int32Array; readonly up: Int32Array; readonly branch: Int32Array } {
  const { elements } = page;
  const holds = new Uint8Array(elements.length);
  for (let at = target; at >= 0; at = elements[at]?.parent ?? -1) holds[at] = 1;
  const meeting = new Int32Array(elements.length).fill(-1);
  const up = new Int32Array(elements.length);
  const branch = new Int32Array(elements.length).fill(-1);
  for (let index = 0; index < elements.length; index++) {
    if (holds[index] === 1) {
      meeting[index] = index;
      continue;
    }
    const parent = elements[index]?.parent ?? -1;
    meeting[index] = meeting[parent] ?? -1;
    up[index] = (up[parent] ?? 0) + 1;
    branch[index] = holds[parent] === 1 || parent < 0 ? index : (branch[parent] ?? index);
  }
  return { meeting, up, branch };
}
