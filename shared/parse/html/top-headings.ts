import { cutDate } from './cut-date.ts';
import { linePieces } from './line-text.ts';
import type { Page } from './page.ts';
import { blockElement } from './place-features.ts';

const FULL_DATE = /\p{Nd}\D{1,20}\p{Nd}{4}|\p{Nd}{4}\D\p{Nd}/u;

export interface TopHeading {
  readonly text: string;
  /** Its lines, which `text` joins. */
  readonly parts: readonly string[];
  /** The texts of its elements, where it is one line. */
  readonly pieces: readonly string[];
  /** Most of it is a link, as the one to the site's start page is. */
  readonly isLink: boolean;
}

/** The page's `h1` and `itemprop=headline` elements, in document order, each text once. */
export function topHeadings(page: Page): TopHeading[] {
  const byElement = new Map<number, { parts: string[]; pieces: string[]; links: number }>();
  for (const block of page.blocks) {
    const { text, element, linkCharacters } = block;
    const holder = headingOf(page, element);
    if (holder < 0) continue;
    const known = byElement.get(holder) ?? { parts: [], pieces: linePieces(page, block), links: 0 };
    known.parts.push(text);
    known.links += linkCharacters;
    byElement.set(holder, known);
  }
  const headings = [...byElement.values()].map(({ parts: all, pieces, links }) => {
    const undated = all.filter((part) => !opensWithDate(part));
    const parts = undated.length > 0 ? undated : all;
    const text = parts.join(' ');
    return { text, parts, pieces: all.length > 1 ? [] : pieces, isLink: links * 2 > text.length };
  });
  return [...new Map(headings.toReversed().map((heading) => [heading.text, heading])).values()].toReversed();
}

/** A day, and maybe by whom, which some sites put into the heading: `Posted on May 3, 2020 by Jane Roe`. */
function opensWithDate(part: string): boolean {
  return FULL_DATE.test(part) && cutDate(part) === '';
}

function headingOf(page: Page, element: number): number {
  let index = blockElement(page, element);
  for (let level = 0; level < 4; level++) {
    const candidate = page.elements[index];
    if (candidate === undefined) return -1;
    const { itemprop } = candidate.attributes;
    if (candidate.tag === 'h1' || (itemprop !== undefined && /\bheadline\b/i.test(itemprop))) return index;
    index = candidate.parent;
  }
  return -1;
}
