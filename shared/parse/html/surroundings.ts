import { onceFor } from '../../text/once.ts';
import { ElementNumbers } from './element-numbers.ts';
import type { Page } from './page.ts';
import { blockElement } from './place-features.ts';

/** Blocks from this length on are the text itself, more often than a label in or around it. */
const LONG = 80;

/** What stands around the blocks of a page, whatever is thought of them. */
export interface Surroundings {
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

/** The surroundings of a page's blocks, read once for all opinions. Linear in the page. */
export const surroundingsOf = onceFor(readSurroundings);

function readSurroundings(page: Page): Surroundings {
  const { blocks, elements } = page;
  const weight = Float64Array.from(blocks, ({ text }) => Math.sqrt(text.length));
  const holder = Int32Array.from(blocks, ({ element }) => blockElement(page, element));
  const mass = sumInside(page, holder, weight);
  const likeness = new Int32Array(blocks.length);
  const alikeMass: number[] = [];
  const names = new ElementNumbers(elements, (classes) => classes);
  const numbers = new Map<number, number>();
  const long: number[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const at = holder[index] ?? -1;
    const key = names.of(at) * names.limit + names.of(elements[at]?.parent ?? -1);
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    likeness[index] = number;
    alikeMass[number] = (alikeMass[number] ?? 0) + (weight[index] ?? 0);
    if ((blocks[index]?.text.length ?? 0) >= LONG) long.push(index);
  }
  return { weight, holder, mass, likeness, alikeMass: Float64Array.from(alikeMass), long };
}

/** For each element, the sum over all blocks in it. */
export function sumInside({ elements }: Page, holder: Int32Array, ofBlocks: Float64Array): Float64Array {
  const sums = new Float64Array(elements.length);
  for (let block = 0; block < holder.length; block++) {
    const element = holder[block] ?? -1;
    sums[element] = (sums[element] ?? 0) + (ofBlocks[block] ?? 0);
  }
  for (let element = elements.length - 1; element > 0; element--) {
    const parent = elements[element]?.parent ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[element] ?? 0);
  }
  return sums;
}
