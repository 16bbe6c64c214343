import { FAR_APART, pathsTo } from './apart-features.ts';
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

/** How far into the text a place is counts only near its ends: long articles are no less articles. */
const NEAR_END = 6;
const END_SHARE = 0.15;

export const CONTEXT_FEATURES: readonly string[] = NAMES.map((name) => `first:${name}`);

/**
 * What a first opinion of every block says of each one's surroundings: the input of the second opinion. Row-major.
 *
 * @param least under one half: rows of blocks of which the first opinion is lower are left empty
 */
export function contextFeatures(page: Page, first: Float32Array, least = 0): Float32Array {
  const { blocks, elements } = page;
  const width = NAMES.length;
  const rows = new Float32Array(blocks.length * width);
  const weight = Float64Array.from(blocks, (block) => Math.sqrt(block.text.length));
  const holder = blocks.map((block) => blockElement(page, block.element));
  const mass = new Float64Array(elements.length);
  const good = new Float64Array(elements.length);
  blocks.forEach((_, index) => {
    const element = holder[index] ?? 0;
    mass[element] = (mass[element] ?? 0) + (weight[index] ?? 0);
    good[element] = (good[element] ?? 0) + (weight[index] ?? 0) * (first[index] ?? 0);
  });
  for (let element = elements.length - 1; element > 0; element--) {
    const parent = elements[element]?.parent ?? -1;
    if (parent < 0) continue;
    mass[parent] = (mass[parent] ?? 0) + (mass[element] ?? 0);
    good[parent] = (good[parent] ?? 0) + (good[element] ?? 0);
  }
  const alike = new Map<string, { mass: number; good: number }>();
  const group = blocks.map((_, index) => {
    const element = elements[holder[index] ?? 0];
    const parent = elements[element?.parent ?? -1];
    const key = `${element?.tag}.${element?.attributes.class ?? ''}<${parent?.tag}.${parent?.attributes.class ?? ''}`;
    const known = alike.get(key) ?? { mass: 0, good: 0 };
    alike.set(key, known);
    known.mass += weight[index] ?? 0;
    known.good += (weight[index] ?? 0) * (first[index] ?? 0);
    return known;
  });
  const chosen: number[] = [];
  let total = 0;
  blocks.forEach((_, index) => {
    total += (weight[index] ?? 0) * (first[index] ?? 0);
    if ((first[index] ?? 0) >= 0.5) chosen.push(index);
  });
  const firstChosen = chosen[0] ?? 0;
  const lastChosen = chosen.at(-1) ?? 0;
  let centre = 0;
  elements.forEach((_, element) => {
    if ((good[element] ?? 0) >= total * CENTRE_SHARE) centre = element;
  });
  const paths = pathsTo(page, centre);
  const inCentreAt = holder.map((element) => paths.meeting[element] === centre);
  const centreFirst = inCentreAt.indexOf(true);
  const centreLast = inCentreAt.lastIndexOf(true);
  const centreDepth = elements[centre]?.depth ?? 0;
  const sorted = first.toSorted();
  const best =
    sorted.subarray(-BEST).reduce((sum, value) => sum + value, 0) / Math.max(1, Math.min(BEST, sorted.length));
  const long: number[] = [];
  blocks.forEach((block, index) => {
    if (block.text.length >= LONG) long.push(index);
  });
  let longPassed = 0;
  let before = 0;
  let passed = 0;
  let previous = -1;
  blocks.forEach((_, index) => {
    const own = first[index] ?? 0;
    const isLong = (blocks[index]?.text.length ?? 0) >= LONG;
    const following = longPassed + (isLong ? 1 : 0);
    if (own < least) {
      before += (weight[index] ?? 0) * own;
      longPassed = following;
      return;
    }
    const next = own >= 0.5 ? (chosen[passed + 1] ?? -1) : (chosen[passed] ?? -1);
    let column = index * width;
    const put = (value: number): void => {
      rows[column++] = value;
    };
    put(own);
    let around = 0;
    for (const offset of OFFSETS) {
      const value = first[index + offset] ?? 0;
      put(index + offset < 0 || index + offset >= blocks.length ? -0.1 : value);
      around += value;
    }
    let up = holder[index] ?? 0;
    for (let level = 0; level < 3; level++) {
      const parent = elements[up]?.parent ?? -1;
      if (parent >= 0) up = parent;
      put(without(good[up], mass[up], weight[index], own));
    }
    put(without(group[index]?.good, group[index]?.mass, weight[index], own));
    put(total > 0 ? Math.min(END_SHARE, before / total) : 0);
    before += (weight[index] ?? 0) * own;
    put(total > 0 ? Math.min(END_SHARE, 1 - before / total) : 0);
    put(previous < 0 ? 30 : Math.min(30, index - previous));
    put(next < 0 ? 30 : Math.min(30, next - index));
    put(Math.min(NEAR_END, passed));
    put(Math.min(NEAR_END, chosen.length - passed));
    put(index < firstChosen ? -1 : index > lastChosen ? 1 : 0);
    put(around / OFFSETS.length);
    put(previous < 0 ? -1 : previous - (chosen[passed - (own >= 0.5 ? 1 : 2)] ?? previous));
    put(next < 0 ? -1 : (chosen[passed + (own >= 0.5 ? 2 : 1)] ?? next) - next);
    const branch = paths.branch[holder[index] ?? 0] ?? -1;
    const inCentre = inCentreAt[index] === true;
    put(inCentre ? -1 : Math.min(FAR_APART, paths.up[holder[index] ?? 0] ?? 0));
    put(Math.min(FAR_APART, centreDepth - (elements[paths.meeting[holder[index] ?? 0] ?? -1]?.depth ?? 0)));
    put(index < centreFirst ? -1 : index > centreLast ? 1 : 0);
    put(inCentre ? 1 : total > 0 ? (good[branch] ?? 0) / total : 0);
    put(without(good[branch], mass[branch], weight[index], own));
    put(best);
    put(Math.log1p(total));
    const opinionOf = (at: number): number => (long[at] === undefined ? -0.1 : (first[long[at]] ?? 0));
    put(opinionOf(longPassed - 2));
    put(opinionOf(longPassed - 1));
    put(opinionOf(following));
    put(opinionOf(following + 1));
    put(mean(long.slice(Math.max(0, longPassed - LONG_SPAN), longPassed).map((at) => first[at] ?? 0)));
    put(mean(long.slice(following, following + LONG_SPAN).map((at) => first[at] ?? 0)));
    longPassed = following;
    if (own >= 0.5) {
      previous = index;
      passed++;
    }
  });
  return rows;
}

/** -0.1 for none. */
function mean(values: readonly number[]): number {
  return values.length === 0 ? -0.1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The weighted mean of a group without the block itself, -0.1 when it stands alone. */
function without(good: number | undefined, mass: number | undefined, weight: number | undefined, own: number): number {
  const rest = (mass ?? 0) - (weight ?? 0);
  return rest <= 0.5 ? -0.1 : ((good ?? 0) - (weight ?? 0) * own) / rest;
}
