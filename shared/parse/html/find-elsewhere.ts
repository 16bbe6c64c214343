import { bitOfKind, classKindsOf } from './class-kinds.ts';
import type { Page } from './page.ts';
import { proseOf } from './prose-of.ts';

const KINDS = bitOfKind('comment') | bitOfKind('related');
const TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'form']);
const FOOT = /(?:^|[\s_-])foot(?:er)?(?:$|[\s_-])/i;
/** What holds this share of a page's longer lines is its frame, whatever its name says. */
const FRAME_SHARE = 0.3;

/**
 * Elements that are about something else than the page's article: readers' comments, other articles, navigation. What holds
 * the headline is not, whatever its name says, nor what is named like it.
 *
 * @param headline index of the block that holds the headline, -1 when there is none
 * @returns 1 for each such element
 */
export function findElsewhere(page: Page, headline: number): Uint8Array {
  let known = MARKS_OF_PAGES.get(page);
  if (known?.headline !== headline) {
    known = { headline, marks: markElsewhere(page, headline) };
    MARKS_OF_PAGES.set(page, known);
  }
  return known.marks;
}

/** Dates and authors are both looked for elsewhere last. */
const MARKS_OF_PAGES = new WeakMap<Page, { readonly headline: number; readonly marks: Uint8Array }>();

function markElsewhere(page: Page, headline: number): Uint8Array {
  const kinds = classKindsOf(page.elements);
  const isFrame = new Uint8Array(page.elements.length);
  let own = 0;
  for (let at = page.blocks[headline]?.element ?? -1; at >= 0; at = page.elements[at]?.parent ?? -1) {
    isFrame[at] = 1;
    own |= kinds[at] ?? 0;
  }
  const marks = new Uint8Array(page.elements.length);
  const prose = proseOf(page);
  let total = 0;
  for (const characters of prose) total = Math.max(total, characters);
  for (let index = 0; index < page.elements.length; index++) {
    const element = page.elements[index];
    if (element === undefined || isFrame[index] === 1) continue;
    const { tag, parent, attributes } = element;
    if (marks[parent] === 1) {
      marks[index] = 1;
      continue;
    }
    const isFootNamed = tag === 'footer' || (attributes.class !== undefined && FOOT.test(attributes.class));
    const isLarge = (prose[index] ?? 0) > total * FRAME_SHARE;
    // An article's own foot says who wrote it and when.
    const isFoot = isFootNamed && page.elements[parent]?.tag === 'article';
    const isOther = ((kinds[index] ?? 0) & KINDS & ~own) !== 0 || TAGS.has(tag) || isFootNamed;
    if (isOther && !isFoot && !isLarge) marks[index] = 1;
  }
  return marks;
}
