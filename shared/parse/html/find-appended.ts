import { foldLine } from './fold-text.ts';
import type { Page, PageElement } from './page.ts';
import { blockElement } from './place-features.ts';
import { proseOf } from './prose-of.ts';

const HEADING = /^h[1-3]$/;
/** Characters of longer lines in an article: less is the head of a page; the next one may be a short report. */
const ARTICLE = 300;
const NEXT_ARTICLE = 120;

/**
 * Blocks of further articles that a page shows behind its own, as endless pages do: each in an element beside the
 * article's and made like it, with a heading of the headline's rank and a text.
 *
 * @param headline index of the block that holds the headline, -1 when there is none
 * @returns 1 for each such block
 */
export function findAppended(page: Page, headline: number): Uint8Array {
  const marks = new Uint8Array(page.blocks.length);
  const rank = rankOf(page, headline);
  if (rank === undefined || !HEADING.test(rank)) return marks;
  const owners = ownersOf(page, headline);
  const own = foldLine(page.blocks[headline]?.text ?? '');
  const isArticle = new Uint8Array(page.elements.length);
  page.blocks.forEach(({ element, text }, index) => {
    const owner = owners[element] ?? -1;
    if (owner >= 0 && rankOf(page, index) === rank && foldLine(text) !== own) isArticle[owner] = 1;
  });
  page.blocks.forEach(({ element }, index) => {
    const owner = owners[element] ?? -1;
    if (owner >= 0) marks[index] = isArticle[owner] ?? 0;
  });
  return marks;
}

/** For each element, which other article it is in: one beside an element around the headline, like it and with prose. */
function ownersOf(page: Page, headline: number): Int32Array {
  const { elements, blocks } = page;
  const prose = proseOf(page);
  const around = new Map<number, PageElement>();
  for (let at = blocks[headline]?.element ?? -1; at >= 0; at = elements[at]?.parent ?? -1) {
    const element = elements[at];
    if (element !== undefined && (prose[at] ?? 0) >= ARTICLE) around.set(element.parent, element);
  }
  const owners = new Int32Array(elements.length).fill(-1);
  elements.forEach((element, index) => {
    const own = around.get(element.parent);
    const isOther =
      own !== undefined &&
      element.firstRun >= own.endRun &&
      (prose[index] ?? 0) >= NEXT_ARTICLE &&
      isAlike(element, own);
    owners[index] = isOther ? index : (owners[element.parent] ?? -1);
  });
  return owners;
}

function isAlike(element: PageElement, other: PageElement): boolean {
  const first = firstClass(element);
  return element.tag === other.tag && first === firstClass(other) && (first !== '' || element.tag === 'article');
}

function firstClass({ attributes }: PageElement): string {
  return attributes.class?.trim().split(/\s/)[0] ?? '';
}

/** The tag of the element that a block is. */
function rankOf(page: Page, block: number): string | undefined {
  const element = page.blocks[block]?.element;
  return element === undefined ? undefined : page.elements[blockElement(page, element)]?.tag;
}
