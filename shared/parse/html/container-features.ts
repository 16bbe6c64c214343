import type { BlockText } from './block-text.ts';
import { type Containers, isProse } from './containers.ts';
import type { FeatureColumns } from './feature-columns.ts';
import { groupAlike, LIKENESSES } from './group-alike.ts';
import type { Page } from './page.ts';
import { blockElement, elementAbove } from './place-features.ts';

/** How far into the text a place is counts only near its ends: long articles are no less articles. */
const NEAR_END = 8;
const END_SHARE = 0.15;

const CONTAINERS = ['dense', 'holder', 'declared'] as const;
const IN_CONTAINER: readonly string[] = [
  'inside',
  'depth',
  'position',
  'branchBlocks',
  'branchCharacters',
  'branchLinks',
  'branchProse',
  'branchShare',
];
const IN_PAGE: readonly string[] = [
  'stretch:inside',
  'stretch:fromStart',
  'stretch:toEnd',
  'page:blocks',
  'page:prose',
  'prose:before',
  'prose:after',
  'prose:share',
];
const LEVELS = [1, 2, 3] as const;
/** How many features `fillInside` writes. */
const INSIDE = 5;
const ABOVE: readonly string[] = ['blocks', 'characters', 'links', 'prose', 'share', 'place'];
const AMONG_LIKE: readonly string[] = ['blocks', 'share', 'links', 'length'];

export const CONTAINER_FEATURES: readonly string[] = [
  ...CONTAINERS.flatMap((name) => IN_CONTAINER.map((feature) => `${name}:${feature}`)),
  ...IN_PAGE,
  ...LEVELS.flatMap((level) => ABOVE.map((feature) => `up${level}:${feature}`)),
  ...LIKENESSES.flatMap((likeness) => AMONG_LIKE.map((feature) => `${likeness}:${feature}`)),
];

/** Where a line stands in the elements that may hold the article, and what the part of them that it is in looks like. */
export function fillContainerFeatures(
  page: Page,
  texts: readonly BlockText[],
  containers: Containers,
  { values, width, first: firstColumn }: FeatureColumns,
): void {
  const { blocks } = page;
  const { sums } = containers;
  const branches = CONTAINERS.map((name) => branchesOf(page, containers[name]));
  const proseBefore = new Float64Array(blocks.length);
  const prose = new Float64Array(blocks.length);
  let running = 0;
  for (let index = 0; index < blocks.length; index++) {
    const text = texts[index];
    const isRunning = text !== undefined && isProse(text.visible, blocks[index]?.linkCharacters ?? 0, text);
    prose[index] = isRunning ? text.visible : 0;
    proseBefore[index] = running;
    running += prose[index] ?? 0;
  }
  const alike = groupAlike(page, texts, prose);
  const [stretchStart, stretchEnd] = containers.stretch;
  for (let index = 0; index < blocks.length; index++) {
    const element = blocks[index]?.element ?? 0;
    let column = index * width + firstColumn;
    for (let which = 0; which < CONTAINERS.length; which++) {
      const container = containers[CONTAINERS[which] ?? 'dense'];
      const branch = branches[which]?.[element] ?? -1;
      const first = container < 0 ? 0 : (sums.firstBlock[container] ?? 0);
      const last = container < 0 ? 0 : (sums.lastBlock[container] ?? 0);
      values[column++] = branch === -1 ? 0 : branch === container ? 2 : 1;
      values[column++] = branch < 0 ? -1 : depth(page, element) - depth(page, container);
      values[column++] = nearEnds((index - first) / Math.max(1, last - first));
      if (branch >= 0) fillInside(sums, branch, sums.prose[container] ?? 0, values, column);
      column += INSIDE;
    }
    const before = proseBefore[index] ?? 0;
    values[column++] = index >= stretchStart && index <= stretchEnd ? 1 : 0;
    values[column++] = clamp(index - stretchStart);
    values[column++] = clamp(stretchEnd - index);
    values[column++] = Math.log1p(blocks.length);
    values[column++] = Math.log1p(containers.prose);
    values[column++] = Math.min(END_SHARE, ratio(before, running));
    values[column++] = Math.min(END_SHARE, ratio(running - before - (prose[index] ?? 0), running));
    values[column++] = ratio(prose[index], running);
    let up = blockElement(page, element);
    for (let level = 0; level < LEVELS.length; level++) {
      up = elementAbove(page, up);
      const first = sums.firstBlock[up] ?? 0;
      fillInside(sums, up, containers.prose, values, column);
      column += INSIDE;
      values[column++] = ratio(index - first, (sums.lastBlock[up] ?? 0) - first);
    }
    for (let which = 0; which < alike.length; which++) {
      const like = alike[which]?.[index];
      values[column++] = Math.log1p(like?.blocks ?? 0);
      values[column++] = ratio(like?.prose, running);
      values[column++] = ratio(like?.linkCharacters, like?.characters);
      values[column++] = Math.log1p(ratio(like?.characters, like?.blocks));
    }
  }
}

/** What an element holds, in `INSIDE` columns from `column` on; the last is its share of `allProse`. */
function fillInside(
  { blocks, characters, linkCharacters, prose }: Containers['sums'],
  element: number,
  allProse: number,
  values: Float32Array,
  column: number,
): void {
  values[column] = Math.log1p(blocks[element] ?? 0);
  values[column + 1] = Math.log1p(characters[element] ?? 0);
  values[column + 2] = ratio(linkCharacters[element], characters[element]);
  values[column + 3] = ratio(prose[element], characters[element]);
  values[column + 4] = ratio(prose[element], allProse);
}

/** For each element inside `container`, the child of `container` that it lies in; itself for `container`, else -1. */
function branchesOf(page: Page, container: number): Int32Array {
  const branch = new Int32Array(page.elements.length).fill(-1);
  if (container < 0) return branch;
  branch[container] = container;
  for (let index = container + 1; index < page.elements.length; index++) {
    const parent = page.elements[index]?.parent ?? -1;
    if (parent < 0) continue;
    if (parent === container) branch[index] = index;
    else if (parent > container) branch[index] = branch[parent] ?? -1;
  }
  return branch;
}

function depth(page: Page, element: number): number {
  return page.elements[element]?.depth ?? 0;
}

/** A share of the way through a container, the middle all one: -1 before it, 2 behind it. */
function nearEnds(share: number): number {
  if (share < 0) return -1;
  if (share > 1) return 2;
  return share < END_SHARE || share > 1 - END_SHARE ? share : 0.5;
}

function clamp(value: number): number {
  return Math.max(-NEAR_END, Math.min(NEAR_END, value));
}

function ratio(part: number | undefined, whole: number | undefined): number {
  return whole === undefined || whole <= 0 ? 0 : (part ?? 0) / whole;
}
