import { cutDate } from './cut-date.ts';
import { elementText } from './element-text.ts';
import { foldedWords } from './fold-text.ts';
import { linePieces } from './line-text.ts';
import type { Page } from './page.ts';
import { KICKER_CLASSES } from './page-names.ts';
import { blockElement } from './place-features.ts';

/** Of a title below a kicker. */
const FEWEST_WORDS = 3;
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
  const headings = [...byElement].map(([holder, { parts: all, pieces, links }]) => {
    const undated = all.filter((part) => !opensWithDate(part));
    const dated = undated.length > 0 ? undated : all;
    const parts = withoutKicker(dated, kickerOf(page, holder));
    const text = parts.join(' ');
    const isOneLine = all.length === 1 && parts === dated;
    return { text, parts, pieces: isOneLine ? pieces : [], isLink: links * 2 > text.length };
  });
  return [...new Map(headings.toReversed().map((heading) => [heading.text, heading])).values()].toReversed();
}

/** What stands first in a heading and is named for a line above one, or in small print. */
function kickerOf(page: Page, holder: number): string {
  const heading = page.elements[holder];
  for (let at = holder + 1; at < page.elements.length; at++) {
    const element = page.elements[at];
    if (element === undefined || heading === undefined || element.firstRun > heading.firstRun) return '';
    const isPart = element.endRun > element.firstRun && element.endRun < heading.endRun;
    if (isPart && (element.tag === 'small' || KICKER_CLASSES.test(element.attributes.class ?? '')))
      return elementText(page, element);
  }
  return '';
}

/** The same parts, unless several words are left behind the kicker that the first of them is or begins with. */
function withoutKicker(parts: readonly string[], kicker: string): readonly string[] {
  const [first = '', ...others] = parts;
  if (kicker === '' || !first.startsWith(kicker)) return parts;
  const rest = first.slice(kicker.length).replace(/^[\s:|·–—-]+/, '');
  const title = rest === '' ? others : [rest, ...others];
  return foldedWords(title.join(' ')).length < FEWEST_WORDS ? parts : title;
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
