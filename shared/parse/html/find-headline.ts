import { foldedWords, foldLine } from './fold-text.ts';
import { linePieces } from './line-text.ts';
import type { Page } from './page.ts';
import { blockElement } from './place-features.ts';

/**
 * Index of the block that shows the headline: one that says the same, a heading before a line; else the page's first top
 * heading of several words, or a short line that holds it, one of its pieces among others. -1 when there is none.
 */
export function findHeadline(page: Page, headline: string | undefined): number {
  if (headline === undefined) return -1;
  const words = foldLine(headline);
  const limit = headline.length * 2 + 20;
  let line = -1;
  let heading = -1;
  for (const [index, block] of page.blocks.entries()) {
    if (block.text.length > limit) continue;
    const isTop = page.elements[blockElement(page, block.element)]?.tag === 'h1';
    if (!isTop && line >= 0) continue;
    const folded = foldedWords(block.text);
    if (folded.join(' ') === words) {
      if (isTop) return index;
      line = index;
    } else if (isTop && heading < 0 && folded.length > 2 && block.linkCharacters * 2 < block.text.length)
      heading = index;
  }
  if (line >= 0 || heading >= 0) return line >= 0 ? line : heading;
  if (!words.includes(' ')) return -1;
  const holder = page.blocks.findIndex(({ text }) => text.length <= limit && foldLine(text).includes(words));
  if (holder >= 0) return holder;
  // Headline, date and reporter may share a block, parted by single breaks.
  return page.blocks.findIndex((block) => linePieces(page, block).some((piece) => foldLine(piece) === words));
}
