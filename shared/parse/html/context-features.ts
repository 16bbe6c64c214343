import { FAR_APART, pathsTo } from './apart-features.ts';
import { ElementNumbers } from './element-numbers.ts';
import type { Page } from './page.ts';
import { blockElement } from './place-features.ts';

const OFFSETS = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
const NAMES = [
  'own',
  ...OFFSETS.map((offset) => `own@${offset}`),
  'up1:own',
  'up2:own',
  'up3:own',
  'like:own',
  'before',
  'after',
  'sinceChosen',
  'untilChosen',
  'chosenBefore',
  'chosenAfter',
  'position',
  'around',
  'gapBefore',
  'gapAfter',
  'centre:up',
  'centre:down',
  'centre:side',
  'centre:share',
  'centre:mean',
  'page:best',
  'page:sum',
  'long@-2',
  'long@-1',
  'long@1',
  'long@2',
  'long:before',
  'long:after',
] as const;

/** Blocks from this length on are the text itself, more often than a label in or around it. */
const LONG = 80;
/** How many of them on either side tell whether the article goes on. */
const LONG_SPAN = 6;
/** The element that holds this share of what the first opinion takes for the article is its centre. */
const CENTRE_SHARE = 0.7;
/** Blocks that show how sure the first opinion can be on a page. */
const BEST = 5;

/** Farther blocks count as none. */
const FAR = 30;
/** Stands for an opinion where there is no block. */
const NONE = -0.1;
/** From here on the first opinion takes a block for the article's. */
const CHOSEN = 0.5;

/** How far into the text a place is counts only near its ends: long articles are no less articles. */
const NEAR_END = 6;
const END_SHARE = 0.15;

export const CONTEXT_FEATURES: readonly string[] = NAMES.map((name) => `first:${name}`);

/** What stands around the blocks of a page, whatever is thought of them. */
interface Surroundings {
  /** For each block, how much its opinion counts in sums over several. */
  readonly weight: Float64Array;
  /** For each block, the nearest element around it that is not inline. */
  readonly holder: Int32Array;
  /** For each element, the weight of the blocks inside. */
  readonly mass: Float64Array;
  /** For each block, the number of its group of those set alike: by tags and classes of its element and its parent. */
  readonly likeness: Int32Array;
  /** For each such group, the weight of its blocks. */
  readonly alikeMass: Float64Array;
  /** Longer blocks. */
  readonly long: readonly number[];
}

/** Each opinion asks for the surroundings of a page. */
const SURROUNDINGS_OF_PAGES = new WeakMap<Page, Surroundings>();

function surroundingsOf(page: Page): Surroundings {
  let surroundings = SURROUNDINGS_OF_PAGES.get(page);
  if (surroundings === undefined) {
    surroundings = readSurroundings(page);
    SURROUNDINGS_OF_PAGES.set(page, surroundings);
  }
  return surroundings;
}

function readSurroundings(page: Page): Surroundings {
  const { blocks, elements } = page;
  const weight = new Float64Array(blocks.length);
  const holder = new Int32Array(blocks.length);
  const mass = new Float64Array(elements.length);
  const likeness = new Int32Array(blocks.length);
  const alikeMass: number[] = [];
  const names = new ElementNumbers(elements, (classes) => classes);
  const numbers = new Map<number, number>();
  const long: number[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const { text, element } = blocks[index] ?? { text: '', element: 0 };
    const own = Math.sqrt(text.length);
    const at = blockElement(page, element);
    weight[index] = own;
    holder[index] = at;
    mass[at] = (mass[at] ?? 0) + own;
    const key = names.of(at) * names.limit + names.of(elements[at]?.parent ?? -1);
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    likeness[index] = number;
    alikeMass[number] = (alikeMass[number] ?? 0) + own;
    if (text.length >= LONG) long.push(index);
  }
  addToParents(mass, elements);
  return { weight, holder, mass, likeness, alikeMass: Float64Array.from(alikeMass), long };
}

function addToParents(sums: Float64Array, elements: Page['elements']): void {
  for (let element = elements.length - 1; element > 0; element--) {
    const parent = elements[element]?.parent ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[element] ?? 0);
  }
}

/**
 * What a first opinion of every block says of each one's surroundings: the input of the second opinion. Row-major.
 *
 * @param least under one half: rows of blocks of which the first opinion is lower are left empty
 */
export function contextFeatures(page: Page, first: Float32Array, least = 0): Float32Array {
  const { blocks, elements } = page;
  const { weight, holder, mass, likeness, alikeMass, long } = surroundingsOf(page);
  const width = NAMES.length;
  const rows = new Float32Array(blocks.length * width);
  const good = new Float64Array(elements.length);
  const alikeGood = new Float64Array(alikeMass.length);
  const chosen: number[] = [];
  let total = 0;
  for (let index = 0; index < blocks.length; index++) {
    const own = first[index] ?? 0;
    const weighed = (weight[index] ?? 0) * own;
    const element = holder[index] ?? 0;
    const group = likeness[index] ?? 0;
    good[element] = (good[element] ?? 0) + weighed;
    alikeGood[group] = (alikeGood[group] ?? 0) + weighed;
    total += weighed;
    if (own >= CHOSEN) chosen.push(index);
  }
  addToParents(good, elements);
  const firstChosen = chosen[0] ?? 0;
  const lastChosen = chosen.at(-1) ?? 0;
  const centre = centreOf(good, total);
  const paths = pathsTo(page, centre);
  const centreDepth = elements[centre]?.depth ?? 0;
  let centreFirst = -1;
  let centreLast = -1;
  for (let index = 0; index < blocks.length; index++) {
    if (paths.meeting[holder[index] ?? 0] !== centre) continue;
    if (centreFirst < 0) centreFirst = index;
    centreLast = index;
  }
  const best = meanOfBest(first);
  const sum = Math.log1p(total);
  let longPassed = 0;
  let before = 0;
  let passed = 0;
  let previous = -1;
  for (let index = 0; index < blocks.length; index++) {
    const own = first[index] ?? 0;
    const ownWeight = weight[index] ?? 0;
    const following = longPassed + (long[longPassed] === index ? 1 : 0);
    if (own < least) {
      before += ownWeight * own;
      longPassed = following;
      continue;
    }
    const isChosen = own >= CHOSEN;
    const next = chosen[passed + (isChosen ? 1 : 0)] ?? -1;
    let column = index * width;
    rows[column++] = own;
    let around = 0;
    for (const offset of OFFSETS) {
      const value = first[index + offset];
      rows[column++] = value ?? NONE;
      around += value ?? 0;
    }
    const element = holder[index] ?? 0;
    let up = element;
    for (let level = 0; level < 3; level++) {
      const parent = elements[up]?.parent ?? -1;
      if (parent >= 0) up = parent;
      rows[column++] = without(good[up], mass[up], ownWeight, own);
    }
    const group = likeness[index] ?? 0;
    rows[column++] = without(alikeGood[group], alikeMass[group], ownWeight, own);
    rows[column++] = total > 0 ? Math.min(END_SHARE, before / total) : 0;
    before += ownWeight * own;
    rows[column++] = total > 0 ? Math.min(END_SHARE, 1 - before / total) : 0;
    rows[column++] = previous < 0 ? FAR : Math.min(FAR, index - previous);
    rows[column++] = next < 0 ? FAR : Math.min(FAR, next - index);
    rows[column++] = Math.min(NEAR_END, passed);
    rows[column++] = Math.min(NEAR_END, chosen.length - passed);
    rows[column++] = index < firstChosen ? -1 : index > lastChosen ? 1 : 0;
    rows[column++] = around / OFFSETS.length;
    rows[column++] = previous < 0 ? -1 : previous - (chosen[passed - (isChosen ? 1 : 2)] ?? previous);
    rows[column++] = next < 0 ? -1 : (chosen[passed + (isChosen ? 2 : 1)] ?? next) - next;
    const branch = paths.branch[element] ?? -1;
    const meeting = paths.meeting[element] ?? -1;
    const inCentre = meeting === centre;
    rows[column++] = inCentre ? -1 : Math.min(FAR_APART, paths.up[element] ?? 0);
    rows[column++] = Math.min(FAR_APART, centreDepth - (elements[meeting]?.depth ?? 0));
    rows[column++] = index < centreFirst ? -1 : index > centreLast ? 1 : 0;
    rows[column++] = inCentre ? 1 : total > 0 ? (good[branch] ?? 0) / total : 0;
    rows[column++] = without(good[branch], mass[branch], ownWeight, own);
    rows[column++] = best;
    rows[column++] = sum;
    rows[column++] = opinionOf(long[longPassed - 2], first);
    rows[column++] = opinionOf(long[longPassed - 1], first);
    rows[column++] = opinionOf(long[following], first);
    rows[column++] = opinionOf(long[following + 1], first);
    rows[column++] = meanOpinion(long, Math.max(0, longPassed - LONG_SPAN), longPassed, first);
    rows[column++] = meanOpinion(long, following, Math.min(long.length, following + LONG_SPAN), first);
    longPassed = following;
    if (!isChosen) continue;
    previous = index;
    passed++;
  }
  return rows;
}

/** The last element in the page's order that holds enough of what the first opinion takes for the article. */
function centreOf(good: Float64Array, total: number): number {
  for (let element = good.length - 1; element > 0; element--)
    if ((good[element] ?? 0) >= total * CENTRE_SHARE) return element;
  return 0;
}

function meanOfBest(first: Float32Array): number {
  const best = first.toSorted().subarray(-BEST);
  return best.reduce((sum, value) => sum + value, 0) / Math.max(1, best.length);
}

function opinionOf(block: number | undefined, first: Float32Array): number {
  return block === undefined ? NONE : (first[block] ?? 0);
}

/** The mean opinion of the blocks at `from` to `end`, exclusive, in a list of them. */
function meanOpinion(blocks: readonly number[], from: number, end: number, first: Float32Array): number {
  let sum = 0;
  for (let at = from; at < end; at++) sum += first[blocks[at] ?? -1] ?? 0;
  return end <= from ? NONE : sum / (end - from);
}

/** The weighted mean of a group without the block itself. */
function without(good: number | undefined, mass: number | undefined, weight: number, own: number): number {
  const rest = (mass ?? 0) - weight;
  return rest <= 0.5 ? NONE : ((good ?? 0) - weight * own) / rest;
}
