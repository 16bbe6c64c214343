import { HEADING_LEVELS } from '../../../shared/parse/html/element-names.ts';
import { foldedWords } from '../../../shared/parse/html/fold-text.ts';
import type { Block, Page } from '../../../shared/parse/html/page.ts';
import { blockElement } from '../../../shared/parse/html/place-features.ts';
import { readPage } from '../../../shared/parse/html/read-page.ts';
import { topHeadings } from '../../../shared/parse/html/top-headings.ts';
import { labelBlocks } from '../extraction/label-blocks.ts';
import type { Truth } from '../extraction/load-sets.ts';
import { asShown } from './as-shown.ts';

/** How much of a page a reader marks: from the headline to somewhere behind the article, or all there is. */
export type Extent = 'article' | 'page';

/** A page as text, line by line as a browser copies it. */
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
/** Of whole pages, the share above which the tab's title is pasted as well; up to the second share, with the address. */
const TITLED = 0.2;
const ADDRESSED = 0.1;
/** Of pastes, the share of pages that set menus and buttons in capitals, which browsers copy as they are shown. */
const IN_CAPITALS = 0.15;
const LONGEST_IN_CAPITALS = 40;
/** How many lines behind the last one found a line is looked for among the blocks of its page. */
const NEAR = 40;

/**
 * The text that a reader would paste of a page; absent where the page shows nothing of its body.
 *
 * @param random decides how far the selection goes, where blank lines stand and how menus are set: browsers and pages
 *   differ, and so do those who paste
 */
export function pastePage(source: string, truth: Truth, extent: Extent, random: () => number): Paste | undefined {
  const page = readPage(asShown(source, random));
  const labels = labelLines(page, source, truth);
  const shown = page.blocks
    .map((block, at) => ({ block, label: labels[at] ?? 0 }))
    .filter(({ block }) => page.elements[block.element]?.hidden !== true);
  const first = shown.findIndex(({ label }) => label >= OF_ARTICLE);
  const last = shown.findLastIndex(({ label }) => label >= OF_ARTICLE);
  if (first < 0) return undefined;
  const title = findHeadline(shown, truth.title ?? topHeadings(page)[0]?.text ?? '', first);
  const behind = last + 1 + Math.floor(random() ** 2 * BEHIND);
  const from = extent === 'page' ? 0 : title < 0 ? first : title;
  const marked = shown.slice(from, extent === 'page' ? shown.length : behind);
  const spacing = random();
  const isInCapitals = random() < IN_CAPITALS;
  const above = extent === 'page' ? linesOfTab(page, truth, random()) : [];
  const lines = marked.map(({ block, label }, at) => {
    const isMenu = label < OF_ARTICLE && at + from !== title && block.text.length <= LONGEST_IN_CAPITALS;
    return { text: isInCapitals && isMenu ? block.text.toUpperCase() : block.text, label };
  });
  const text = lines.map((line, at) => {
    const isApart = spacing < SPACED ? isSpaced(page, marked, at) : spacing < SPACED_THROUGHOUT;
    return at === 0 ? line.text : `${isApart ? '\n\n' : '\n'}${line.text}`;
  });
  return {
    extent,
    text: [...above.map((line) => `${line}\n`), ...text].join(''),
    lines: [...above.map((line) => ({ text: line, label: 0 })), ...lines],
    headline: title < 0 ? -1 : title - from + above.length,
    body:
      truth.articleBody ??
      lines
        .filter(({ label }) => label >= OF_ARTICLE)
        .map((line) => line.text)
        .join('\n'),
  };
}

/** What a reader copies of the window: its title, which holds the headline, and its address. */
function linesOfTab({ title }: Page, { url }: Truth, chance: number): string[] {
  const named = title.replace(/\s+/g, ' ').trim();
  if (chance > TITLED || named === '') return [];
  return chance < ADDRESSED && typeof url === 'string' ? [named, url] : [named];
}

/** Labels of what is shown. Pages that were read by hand were read by blocks: a line has the label of the one it stands in. */
function labelLines(page: Page, source: string, truth: Truth): Float32Array {
  if (truth.articleBody !== undefined) return labelBlocks(page.blocks, truth);
  const { blocks } = readPage(source);
  const labels = labelBlocks(blocks, truth);
  let at = 0;
  return Float32Array.from(page.blocks, ({ text }) => {
    const ahead = blocks.slice(at, at + NEAR).findIndex((block) => block.text.includes(text));
    if (ahead < 0) return Number.NaN;
    at += ahead;
    return labels[at] ?? Number.NaN;
  });
}

/** True where browsers leave a blank line: around paragraphs and headings, which have margins. */
function isSpaced(page: Page, marked: readonly { readonly block: Block }[], at: number): boolean {
  const [before, own] = [marked[at - 1], marked[at]].map((line) =>
    line === undefined ? -1 : blockElement(page, line.block.element),
  );
  return before !== own && [before, own].some((element) => hasMargin(page.elements[element ?? -1]?.tag ?? ''));
}

function hasMargin(tag: string): boolean {
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
