import { bitOfKind, classKindsOf } from './class-kinds.ts';
import type { Page, PageElement } from './page.ts';

/** An element that holds this share of the page's longer lines is a frame of the page, whatever its name says. */
const FRAME_SHARE = 0.3;
const LONG_LINE = 60;

const CUT_KINDS = bitOfKind('comment') | bitOfKind('caption');

/**
 * Blocks that are no article wherever they stand: readers' comments, captions, the page's foot and its forms. On pages with
 * known bodies nearly all such blocks lie outside them.
 *
 * @returns 1 for each block that is cut
 */
export function cutBlocks(page: Page): Uint8Array {
  const { elements, blocks } = page;
  const characters = new Float64Array(elements.length);
  let total = 0;
  for (const block of blocks) {
    if (block.text.length < LONG_LINE || block.linkCharacters * 2 > block.text.length) continue;
    characters[block.element] = (characters[block.element] ?? 0) + block.text.length;
    total += block.text.length;
  }
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = elements[index]?.parent ?? -1;
    if (parent >= 0) characters[parent] = (characters[parent] ?? 0) + (characters[index] ?? 0);
  }
  const kinds = classKindsOf(elements);
  const cut = new Uint8Array(elements.length);
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (element === undefined) continue;
    const isCut =
      cut[element.parent] === 1 ||
      (isAside(element, kinds[index] ?? 0) && (characters[index] ?? 0) < total * FRAME_SHARE);
    if (isCut) cut[index] = 1;
  }
  return Uint8Array.from(blocks, (block) => cut[block.element] ?? 0);
}

function isAside({ tag }: PageElement, kinds: number): boolean {
  if (tag === 'html' || tag === 'body') return false;
  return tag === 'figcaption' || tag === 'footer' || tag === 'form' || (kinds & CUT_KINDS) !== 0;
}
