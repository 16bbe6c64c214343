import type { BlockText } from './block-text.ts';
import { type Containers, isProse } from './containers.ts';
import type { FeatureGroup } from './feature-group.ts';
import type { Page } from './page.ts';
import { blockElement } from './place-features.ts';

/** How far into the text a place is counts only near its ends: long articles are no less articles. */
const NEAR_END = 8;
const END_SHARE = 0.15;

const CONTAINERS = ['dense', 'holder', 'declared'] as const;

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
  const pieces: [string, (block: number) => number][] = [];
  const at = (index: number): number => page.blocks[index]?.element ?? 0;
  CONTAINERS.forEach((name, which) => {
    const container = containers[name];
    const branch = branches[which] ?? new Int32Array(0);
    const first = sums.firstBlock[container] ?? 0;
    const span = Math.max(1, (sums.lastBlock[container] ?? 0) - first);
    const branchAt = (index: number): number => branch[at(index)] ?? -1;
    pieces.push(
      [`${name}:inside`, (index) => (branchAt(index) === -1 ? 0 : branchAt(index) === container ? 2 : 1)],
      [`${name}:depth`, (index) => (branchAt(index) < 0 ? -1 : depth(page, at(index)) - depth(page, container))],
      [`${name}:position`, (index) => nearEnds((index - first) / span)],
      [`${name}:branchBlocks`, (index) => Math.log1p(sums.blocks[branchAt(index)] ?? 0)],
      [`${name}:branchCharacters`, (index) => Math.log1p(sums.characters[branchAt(index)] ?? 0)],
      [`${name}:branchLinks`, (index) => ratio(sums.linkCharacters[branchAt(index)], sums.characters[branchAt(index)])],
      [`${name}:branchProse`, (index) => ratio(sums.prose[branchAt(index)], sums.characters[branchAt(index)])],
      [`${name}:branchShare`, (index) => ratio(sums.prose[branchAt(index)], sums.prose[container])],
    );
  });
  const [stretchStart, stretchEnd] = containers.stretch;
  pieces.push(
    ['stretch:inside', (index) => (index >= stretchStart && index <= stretchEnd ? 1 : 0)],
    ['stretch:fromStart', (index) => clamp(index - stretchStart)],
    ['stretch:toEnd', (index) => clamp(stretchEnd - index)],
    ['page:blocks', () => Math.log1p(page.blocks.length)],
    ['page:prose', () => Math.log1p(containers.prose)],
    ['prose:before', (index) => Math.min(END_SHARE, ratio(proseBefore[index], running))],
    [
      'prose:after',
      (index) => Math.min(END_SHARE, ratio(running - (proseBefore[index] ?? 0) - (prose[index] ?? 0), running)),
    ],
    ['prose:share', (index) => ratio(prose[index], running)],
  );
  for (const level of [1, 2, 3]) {
    const up = (index: number): number => ancestor(page, blockElement(page, at(index)), level);
    pieces.push(
      [`up${level}:blocks`, (index) => Math.log1p(sums.blocks[up(index)] ?? 0)],
      [`up${level}:characters`, (index) => Math.log1p(sums.characters[up(index)] ?? 0)],
      [`up${level}:links`, (index) => ratio(sums.linkCharacters[up(index)], sums.characters[up(index)])],
      [`up${level}:prose`, (index) => ratio(sums.prose[up(index)], sums.characters[up(index)])],
      [`up${level}:share`, (index) => ratio(sums.prose[up(index)], containers.prose)],
      [
        `up${level}:place`,
        (index) =>
          ratio(
            index - (sums.firstBlock[up(index)] ?? 0),
            (sums.lastBlock[up(index)] ?? 0) - (sums.firstBlock[up(index)] ?? 0),
          ),
      ],
    );
  }
  groups.forEach((group, which) => {
    pieces.push(
      [`like${which}:blocks`, (index) => Math.log1p(group[index]?.blocks ?? 0)],
      [`like${which}:share`, (index) => ratio(group[index]?.prose, running)],
      [`like${which}:links`, (index) => ratio(group[index]?.linkCharacters, group[index]?.characters)],
      [`like${which}:length`, (index) => Math.log1p(ratio(group[index]?.characters, group[index]?.blocks))],
    );
  });
  return {
    names: pieces.map(([name]) => name),
    fill: (index, row, offset) => {
      for (let piece = 0; piece < pieces.length; piece++) row[offset + piece] = pieces[piece]?.[1](index) ?? 0;
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
  const keys: ((element: number) => string)[] = [
    (element) => [0, 1, 2].map((level) => nameOf(page, ancestor(page, element, level))).join('>'),
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

function nameOf(page: Page, element: number): string {
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
