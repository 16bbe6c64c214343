import type { Containers } from './containers.ts';
import type { FeatureGroup } from './feature-group.ts';
import { likeElements } from './like-elements.ts';
import type { Page } from './page.ts';
import { blockElement } from './place-features.ts';

/** Farther is all one. */
export const FAR_APART = 12;
/** Levels above a line at which it may be part of one of many units set alike: a teaser, a card, a row. */
const UNIT_LEVELS = 5;
/** From so many on, like units are a list of something. */
const MANY_UNITS = 3;

/** How far a line is from the densest element in the tree, and whether it is part of a unit that the page repeats. */
export function apartFeatures(page: Page, containers: Containers): FeatureGroup {
  const { elements, blocks } = page;
  const { sums, dense } = containers;
  const { meeting, up, branch } = pathsTo(page, dense);
  const likes = likeElements(page, sums.blocks);
  const first = sums.firstBlock[dense] ?? 0;
  const last = sums.lastBlock[dense] ?? 0;
  const denseDepth = elements[dense]?.depth ?? 0;
  const article = articlesOf(page);
  const articleProse = article.map((at) => sums.prose[at] ?? 0);
  const mostInArticle = articleProse.reduce((most, prose) => Math.max(most, prose), 0);
  const ratio = (part: number | undefined, whole: number | undefined): number =>
    whole === undefined || whole <= 0 ? 0 : (part ?? 0) / whole;
  return {
    names: [
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
    ],
    fill: (index, row, offset) => {
      const element = blocks[index]?.element ?? 0;
      const own = branch[element] ?? -1;
      const inside = meeting[element] === dense;
      row[offset] = inside ? -1 : Math.min(FAR_APART, up[element] ?? 0);
      row[offset + 1] = Math.min(FAR_APART, denseDepth - (elements[meeting[element] ?? -1]?.depth ?? 0));
      row[offset + 2] = index < first ? -1 : index > last ? 1 : 0;
      row[offset + 3] = inside ? 1 : Math.min(2, ratio(sums.prose[own], sums.prose[dense]));
      row[offset + 4] = ratio(sums.linkCharacters[own], sums.characters[own]);
      row[offset + 5] = (article[element] ?? -1) < 0 ? -1 : ratio(articleProse[element], mostInArticle);
      let unit = -1;
      let unitLevel = 0;
      let most = 0;
      let at = blockElement(page, element);
      for (let level = 1; level <= UNIT_LEVELS; level++) {
        at = elements[at]?.parent ?? -1;
        const alike = at < 0 ? 0 : (likes[at] ?? 1);
        row[offset + 5 + level] = Math.log1p(alike);
        if (alike < MANY_UNITS || alike <= most) continue;
        most = alike;
        unit = at;
        unitLevel = level;
      }
      const end = offset + 6 + UNIT_LEVELS;
      row[end] = most;
      row[end + 1] = unitLevel;
      row[end + 2] = sums.blocks[unit] ?? 0;
      row[end + 3] = ratio(sums.linkCharacters[unit], sums.characters[unit]);
      row[end + 4] = Math.log1p(sums.prose[unit] ?? 0);
    },
  };
}

/** For each element, the nearest `article` element that it is or lies in, -1 for none. */
function articlesOf({ elements }: Page): Int32Array {
  const nearest = new Int32Array(elements.length).fill(-1);
  elements.forEach(({ tag, parent }, index) => {
    nearest[index] = tag === 'article' ? index : (nearest[parent] ?? -1);
  });
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
  elements.forEach(({ parent }, index) => {
    if (holds[index] === 1) {
      meeting[index] = index;
      return;
    }
    meeting[index] = meeting[parent] ?? -1;
    up[index] = (up[parent] ?? 0) + 1;
    branch[index] = holds[parent] === 1 || parent < 0 ? index : (branch[parent] ?? index);
  });
  return { meeting, up, branch };
}
