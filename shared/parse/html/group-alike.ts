import type { BlockText } from './block-text.ts';
import { ElementNumbers } from './element-numbers.ts';
import type { Page } from './page.ts';
import { blockElement, elementAbove } from './place-features.ts';

/** The first class names tell; frameworks add many more. */
const TELLING_CHARACTERS = 80;

/** Blocks that are set alike: by the tags and classes of three elements up, and by parent and tag. */
export const LIKENESSES = ['like0', 'like1'] as const;

/** What blocks that are set alike hold together. */
interface LikeBlocks {
  blocks: number;
  characters: number;
  linkCharacters: number;
  prose: number;
}

/** For each likeness, and in it for each block, what it and those that are set like it hold. */
export function groupAlike(
  page: Page,
  texts: readonly BlockText[],
  prose: Float64Array,
): readonly (readonly LikeBlocks[])[] {
  return [namesUp(page), parentsAndTags(page)].map((keys) => groupBy(keys, page, texts, prose));
}

/** For each block, the group of those whose key is the same. */
function groupBy(
  keys: Float64Array,
  { blocks }: Page,
  texts: readonly BlockText[],
  prose: Float64Array,
): readonly LikeBlocks[] {
  const groups = new Map<number, LikeBlocks>();
  const own: LikeBlocks[] = [];
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    let group = groups.get(key);
    if (group === undefined) {
      group = { blocks: 0, characters: 0, linkCharacters: 0, prose: 0 };
      groups.set(key, group);
    }
    group.blocks++;
    group.characters += texts[index]?.visible ?? 0;
    group.linkCharacters += blocks[index]?.linkCharacters ?? 0;
    group.prose += prose[index] ?? 0;
    own.push(group);
  }
  return own;
}

/** For each block, a number for the tags and classes of three elements, from the one that holds it up. */
function namesUp(page: Page): Float64Array {
  const keys = new Float64Array(page.blocks.length);
  const numbers = new ElementNumbers(page.elements, (classes) => classes.slice(0, TELLING_CHARACTERS));
  for (let index = 0; index < keys.length; index++) {
    const own = blockElement(page, page.blocks[index]?.element ?? 0);
    const above = elementAbove(page, own);
    const top = elementAbove(page, above);
    keys[index] = (numbers.of(own) * numbers.limit + numbers.of(above)) * numbers.limit + numbers.of(top);
  }
  return keys;
}

/** For each block, a number for its parent and tag. */
function parentsAndTags(page: Page): Float64Array {
  const keys = new Float64Array(page.blocks.length);
  const numbers = new ElementNumbers(page.elements, () => '');
  for (let index = 0; index < keys.length; index++) {
    const own = blockElement(page, page.blocks[index]?.element ?? 0);
    keys[index] = ((page.elements[own]?.parent ?? -1) + 1) * numbers.limit + numbers.of(own);
  }
  return keys;
}
