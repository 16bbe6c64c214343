import type { BlockText } from './block-text.ts';
import { type Containers, isProse } from './containers.ts';
import type { FeatureGroup } from './feature-group.ts';
import type { Page } from './page.ts';
import { blockElement } from './place-features.ts';

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
const ABOVE: readonly string[] = ['blocks', 'characters', 'links', 'prose', 'share', 'place'];
const AMONG_LIKE: readonly string[] = ['blocks', 'share', 'links', 'length'];

/** Where a line stands in the elements that may hold the article, and what the part of them that it is in looks like. */
export function containerFeatures(page: Page, texts: readonly BlockText[], containers: Containers): FeatureGroup {
  const { sums } = containers;
  const branches = CONTAINERS.map((name) => branchesOf(page, containers[name]));
  const proseBefore = new Float64Array(page.blocks.length);
  const prose = page.blocks.map((block, index) => {
    const text = texts[index];
    return text !== undefined && isProse(text.visible, block.linkCharacters, text) ? text.visible : 0;
  });
  let running = 0;
  prose.forEach((value, index) => {
    proseBefore[index] = running;
    running += value;
  });
  const groups = signatureGroups(page, texts, prose);
  const [stretchStart, stretchEnd] = containers.stretch;
  return {
    names: [
      ...CONTAINERS.flatMap((name) => IN_CONTAINER.map((feature) => `${name}:${feature}`)),
      ...IN_PAGE,
      ...LEVELS.flatMap((level) => ABOVE.map((feature) => `up${level}:${feature}`)),
      ...groups.flatMap((_, which) => AMONG_LIKE.map((feature) => `like${which}:${feature}`)),
    ],
    fill: (index, row, offset) => {
      const element = page.blocks[index]?.element ?? 0;
      let column = offset;
      for (let which = 0; which < CONTAINERS.length; which++) {
        const container = containers[CONTAINERS[which] ?? 'dense'];
        const branch = branches[which]?.[element] ?? -1;
        const first = sums.firstBlock[container] ?? 0;
        const span = Math.max(1, (sums.lastBlock[container] ?? 0) - first);
        row[column++] = branch === -1 ? 0 : branch === container ? 2 : 1;
        row[column++] = branch < 0 ? -1 : depth(page, element) - depth(page, container);
        row[column++] = nearEnds((index - first) / span);
        row[column++] = Math.log1p(sums.blocks[branch] ?? 0);
        row[column++] = Math.log1p(sums.characters[branch] ?? 0);
        row[column++] = ratio(sums.linkCharacters[branch], sums.characters[branch]);
        row[column++] = ratio(sums.prose[branch], sums.characters[branch]);
        row[column++] = ratio(sums.prose[branch], sums.prose[container]);
      }
      const before = proseBefore[index] ?? 0;
      row[column++] = index >= stretchStart && index <= stretchEnd ? 1 : 0;
      row[column++] = clamp(index - stretchStart);
      row[column++] = clamp(stretchEnd - index);
      row[column++] = Math.log1p(page.blocks.length);
      row[column++] = Math.log1p(containers.prose);
      row[column++] = Math.min(END_SHARE, ratio(before, running));
      row[column++] = Math.min(END_SHARE, ratio(running - before - (prose[index] ?? 0), running));
      row[column++] = ratio(prose[index], running);
      let up = blockElement(page, element);
      for (let level = 0; level < LEVELS.length; level++) {
        up = ancestor(page, up, 1);
        const first = sums.firstBlock[up] ?? 0;
        row[column++] = Math.log1p(sums.blocks[up] ?? 0);
        row[column++] = Math.log1p(sums.characters[up] ?? 0);
        row[column++] = ratio(sums.linkCharacters[up], sums.characters[up]);
        row[column++] = ratio(sums.prose[up], sums.characters[up]);
        row[column++] = ratio(sums.prose[up], containers.prose);
        row[column++] = ratio(index - first, (sums.lastBlock[up] ?? 0) - first);
      }
      for (const group of groups) {
        const like = group[index];
        row[column++] = Math.log1p(like?.blocks ?? 0);
        row[column++] = ratio(like?.prose, running);
        row[column++] = ratio(like?.linkCharacters, like?.characters);
        row[column++] = Math.log1p(ratio(like?.characters, like?.blocks));
      }
    },
  };
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

interface Group {
  blocks: number;
  characters: number;
  linkCharacters: number;
  prose: number;
}

/** Blocks that are set alike: by the tags and classes of three elements up, and by parent and tag. */
function signatureGroups(page: Page, texts: readonly BlockText[], prose: readonly number[]): Group[][] {
  const names: string[] = [];
  const nameOf = (element: number): string => {
    names[element] ??= nameWithClass(page, element);
    return names[element];
  };
  const keys: ((element: number) => string)[] = [
    (element) => `${nameOf(element)}>${nameOf(ancestor(page, element, 1))}>${nameOf(ancestor(page, element, 2))}`,
    (element) => `${page.elements[element]?.parent}>${page.elements[element]?.tag}`,
  ];
  return keys.map((keyOf) => {
    const groups = new Map<string, Group>();
    return page.blocks.map((block, index) => {
      const key = keyOf(blockElement(page, block.element));
      const group = groups.get(key) ?? { blocks: 0, characters: 0, linkCharacters: 0, prose: 0 };
      groups.set(key, group);
      group.blocks++;
      group.characters += texts[index]?.visible ?? 0;
      group.linkCharacters += block.linkCharacters;
      group.prose += prose[index] ?? 0;
      return group;
    });
  });
}

function nameWithClass(page: Page, element: number): string {
  const { tag = '', attributes = {} } = page.elements[element] ?? {};
  return `${tag}.${(attributes.class ?? '').slice(0, 80)}`;
}

function ancestor(page: Page, element: number, levels: number): number {
  let index = element;
  for (let level = 0; level < levels; level++) {
    const parent = page.elements[index]?.parent ?? -1;
    if (parent < 0) return index;
    index = parent;
  }
  return index;
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
