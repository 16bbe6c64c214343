import type { BlockText } from './block-text.ts';
import type { Page } from './page.ts';
import { blockElement } from './place-features.ts';

/** Sums over the blocks inside each element. */
export interface ElementSums {
  readonly blocks: Float64Array;
  readonly characters: Float64Array;
  readonly linkCharacters: Float64Array;
  /** Characters of blocks that read like running text. */
  readonly prose: Float64Array;
  readonly firstBlock: Int32Array;
  readonly lastBlock: Int32Array;
}

/** Opinions about which element holds the article; -1 where there is none. */
export interface Containers {
  readonly sums: ElementSums;
  /** Best by text density that paragraphs hand to their parents, as Readability weighs it. */
  readonly dense: number;
  /** The deepest element that holds three fifths of the page's running text. */
  readonly holder: number;
  /** The element with a declared article role that holds most running text. */
  readonly declared: number;
  /** Blocks of the densest stretch of the page, whatever their elements: first and last. */
  readonly stretch: readonly [number, number];
  readonly prose: number;
}

/** Is a block running text: long enough, and mostly not link? */
export function isProse(characters: number, linkCharacters: number, text: BlockText): boolean {
  return text.words >= 10 && linkCharacters * 2 < characters && (text.sentenceEnds > 0 || text.words >= 25);
}

export function findContainers(
  page: Page,
  texts: readonly BlockText[],
  declaredSteps: (element: number) => boolean,
): Containers {
  const count = page.elements.length;
  const sums: ElementSums = {
    blocks: new Float64Array(count),
    characters: new Float64Array(count),
    linkCharacters: new Float64Array(count),
    prose: new Float64Array(count),
    firstBlock: new Int32Array(count).fill(-1),
    lastBlock: new Int32Array(count).fill(-1),
  };
  const density = new Float64Array(count);
  let total = 0;
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index];
    const text = texts[index];
    const element = page.elements[block?.element ?? -1];
    if (block === undefined || text === undefined || element === undefined || element.hidden) continue;
    const at = block.element;
    add(sums.blocks, at, 1);
    add(sums.characters, at, text.visible);
    add(sums.linkCharacters, at, block.linkCharacters);
    if ((sums.firstBlock[at] ?? -1) < 0) sums.firstBlock[at] = index;
    sums.lastBlock[at] = index;
    if (!isProse(text.visible, block.linkCharacters, text)) continue;
    add(sums.prose, at, text.visible);
    total += text.visible;
    const score = 1 + Math.min(10, text.commas) + Math.min(text.visible / 100, 5);
    const holder = blockElement(page, at);
    const tag = page.elements[holder]?.tag;
    const parent =
      tag === 'p' || tag === 'li' || tag === 'blockquote' ? (page.elements[holder]?.parent ?? holder) : holder;
    add(density, parent, score);
    const grandparent = page.elements[parent]?.parent ?? -1;
    if (grandparent >= 0) add(density, grandparent, score / 2);
  }
  for (let index = count - 1; index > 0; index--) {
    const parent = page.elements[index]?.parent ?? -1;
    if (parent < 0) continue;
    const first = sums.firstBlock[index] ?? -1;
    if (first < 0) continue;
    add(sums.blocks, parent, sums.blocks[index] ?? 0);
    add(sums.characters, parent, sums.characters[index] ?? 0);
    add(sums.linkCharacters, parent, sums.linkCharacters[index] ?? 0);
    add(sums.prose, parent, sums.prose[index] ?? 0);
    const known = sums.firstBlock[parent] ?? -1;
    sums.firstBlock[parent] = known < 0 ? first : Math.min(known, first);
    sums.lastBlock[parent] = Math.max(sums.lastBlock[parent] ?? -1, sums.lastBlock[index] ?? -1);
  }
  let dense = -1;
  let densest = 0;
  let holder = -1;
  let declared = -1;
  for (let index = 0; index < count; index++) {
    const characters = Math.max(1, sums.characters[index] ?? 0);
    const score = (density[index] ?? 0) * (1 - (sums.linkCharacters[index] ?? 0) / characters);
    if (score > densest) {
      densest = score;
      dense = index;
    }
    const prose = sums.prose[index] ?? 0;
    if (total > 0 && prose >= total * 0.6) holder = index;
    if (declaredSteps(index) && prose > 0 && (declared < 0 || prose > (sums.prose[declared] ?? 0))) declared = index;
  }
  return { sums, dense, holder, declared, stretch: densestStretch(page, texts), prose: total };
}

/** Kadane's maximum subarray: prose counts for its length, every other block against. */
function densestStretch(page: Page, texts: readonly BlockText[]): readonly [number, number] {
  let best: readonly [number, number] = [-1, -1];
  let most = 0;
  let sum = 0;
  let start = 0;
  for (let index = 0; index < page.blocks.length; index++) {
    const block = page.blocks[index];
    const text = texts[index];
    if (block === undefined || text === undefined) continue;
    const linkRatio = Math.min(1, block.linkCharacters / Math.max(1, text.visible));
    const hidden = page.elements[block.element]?.hidden === true;
    sum += hidden ? -30 : Math.min(text.words, 60) * (1 - 2 * linkRatio) - 12;
    if (sum <= 0) {
      sum = 0;
      start = index + 1;
    } else if (sum > most) {
      most = sum;
      best = [start, index];
    }
  }
  return best;
}

function add(sums: Float64Array, index: number, value: number): void {
  sums[index] = (sums[index] ?? 0) + value;
}
