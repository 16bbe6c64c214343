import { HEADING_LEVELS } from '../../../shared/parse/html/element-names.ts';
import { foldedWords } from '../../../shared/parse/html/fold-text.ts';
import type { Block, Page } from '../../../shared/parse/html/page.ts';
import { blockElement } from '../../../shared/parse/html/place-features.ts';
import { topHeadings } from '../../../shared/parse/html/top-headings.ts';
import { labelBlocks } from '../extraction/label-blocks.ts';
import type { Truth } from '../extraction/load-sets.ts';

/** How much of a page a reader marks: from the headline to somewhere behind the article, or all there is. */
export type Extent = 'article' | 'page';

/** A page as text: one line a block, as a browser copies it. */
export interface Paste {
  readonly extent: Extent;
  readonly text: string;
  /** Whether each line belongs to the article, 1 or 0, a share, NaN where nobody said. Blank lines are none. */
  readonly lines: readonly { readonly text: string; readonly label: number }[];
  /** Place of the headline among the lines, -1 where it stands in none. */
  readonly headline: number;
  /** The true body, as it stands in the paste. */
  readonly body: string;
}

/** How many lines a reader marks at most behind the end of an article. */
const BEHIND = 40;
/** A headline stands this near to the text, in lines. */
const ABOVE = 40;
/** From this label on a line counts as the article's. */
export const OF_ARTICLE = 0.5;
/** Of pastes, the share with blank lines around paragraphs and headings; up to the second share, between all lines. */
const SPACED = 0.4;
const SPACED_THROUGHOUT = 0.6;

/**
 * The text that a reader would paste of a page; absent where the page shows nothing of its body.
 *
 * @param random decides how far the selection goes and where blank lines stand: browsers differ, and so do those who paste
 */
export function pastePage(page: Page, truth: Truth, extent: Extent, random: () => number): Paste | undefined {
  const labels = labelBlocks(page.blocks, truth);
  const shown = page.blocks
    .map((block, at) => ({ block, label: labels[at] ?? 0 }))
    .filter(({ block }) => page.elements[block.element]?.hidden !== true);
  const first = shown.findIndex(({ label }) => label >= OF_ARTICLE);
  const last = shown.findLastIndex(({ label }) => label >= OF_ARTICLE);
  if (first < 0) return undefined;
  const headline = findHeadline(shown, truth.title ?? topHeadings(page)[0]?.text ?? '', first);
  const behind = last + 1 + Math.floor(random() ** 2 * BEHIND);
  const from = extent === 'page' ? 0 : headline < 0 ? first : headline;
  const marked = shown.slice(from, extent === 'page' ? shown.length : behind);
  const lines = marked.map(({ block, label }) => ({ text: block.text, label }));
  const spacing = random();
  const text = marked.map(({ block }, at) => {
    const isApart =
      spacing < SPACED ? isSpaced(page, block) || isSpaced(page, marked[at - 1]?.block) : spacing < SPACED_THROUGHOUT;
    return at === 0 ? block.text : `${isApart ? '\n\n' : '\n'}${block.text}`;
  });
  return {
    extent,
    text: text.join(''),
    lines,
    headline: headline < 0 ? -1 : headline - from,
    body:
      truth.articleBody ??
      lines
        .filter(({ label }) => label >= OF_ARTICLE)
        .map((line) => line.text)
        .join('\n'),
  };
}

/** True for what has margins, around which browsers leave a blank line: paragraphs and headings. */
function isSpaced(page: Page, block: Block | undefined): boolean {
  const tag = block === undefined ? '' : (page.elements[blockElement(page, block.element)]?.tag ?? '');
  return tag === 'p' || HEADING_LEVELS.has(tag);
}

/** The last line above the text, or in it, that has the title's words, or most of them where the site's name stands among them. */
function findHeadline(shown: readonly { readonly block: Block }[], title: string, first: number): number {
  const asked = foldedWords(title).join(' ');
  if (asked === '') return -1;
  const found = shown.slice(0, first + 1).findLastIndex(({ block }) => {
    const said = foldedWords(block.text).join(' ');
    return said === asked || (said.length * 2 > asked.length && asked.includes(said));
  });
  return found < first - ABOVE ? -1 : found;
}
