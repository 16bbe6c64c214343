import { boxesElsewhere } from './boxes-elsewhere.ts';
import { bitOfKind, classKindsOf } from './class-kinds.ts';
import { isArticle } from './is-article.ts';
import type { Page } from './page.ts';
import { proseOf } from './prose-of.ts';

export const ELSEWHERE = { no: 0, other: 1, card: 2 } as const;

const KINDS = bitOfKind('comment') | bitOfKind('related');
const TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'form']);
/** One of these that holds a heading with a link is a card of another article. */
const CARDS: ReadonlySet<string> = new Set(['article', 'li']);
const TITLE_LENGTH = 30;
const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5']);
const FOOT = /(?:^|[\s_-])foot(?:er)?(?:$|[\s_-])/i;
/** What holds this share of a page's longer lines is its frame, whatever its name says. */
const FRAME_SHARE = 0.3;
const OWN_FOOT = 2;
/** schema.org types of what others say to a question or an article. */
const REPLY = /\/(?:Answer|(?:User)?Comments?)$/;

/**
 * Elements that are about something else than the page's article: readers' comments, other articles, navigation. What holds
 * the headline is not, whatever its name says, nor what is named like it.
 *
 * @param headline index of the block that holds the headline, -1 when there is none
 * @returns for each element `ELSEWHERE.no`, `.card` in a card that leads to another article, `.other` for the rest
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
  const marks = markCards(page);
  const boxes = boxesElsewhere(page, headline, isFrame);
  const prose = proseOf(page);
  let total = 0;
  for (const characters of prose) total = Math.max(total, characters);
  for (let index = 0; index < page.elements.length; index++) {
    const element = page.elements[index];
    const isCard = marks[index] === ELSEWHERE.card;
    marks[index] = ELSEWHERE.no;
    if (element === undefined || isFrame[index] === 1) continue;
    const { tag, parent, attributes } = element;
    const inherited = parent < 0 ? ELSEWHERE.no : (marks[parent] ?? ELSEWHERE.no);
    if (inherited !== ELSEWHERE.no) {
      marks[index] = inherited;
      continue;
    }
    const isFootNamed = tag === 'footer' || (attributes.class !== undefined && FOOT.test(attributes.class));
    const isLarge = (prose[index] ?? 0) > total * FRAME_SHARE;
    // An article's own foot says who wrote it and when.
    const isFoot = isFootNamed && (isArticle(page.elements[parent]) || isFrame[parent] === OWN_FOOT);
    if (isFoot) isFrame[index] = OWN_FOOT;
    const isOther =
      ((kinds[index] ?? 0) & KINDS & ~own) !== 0 || TAGS.has(tag) || isFootNamed || isCard || boxes.has(index);
    const isReply = REPLY.test(attributes.itemtype ?? '');
    if (isReply || (isOther && !isFoot && !isLarge)) marks[index] = isCard ? ELSEWHERE.card : ELSEWHERE.other;
  }
  return marks;
}

/**
 * Links that begin with a title and go on, or hold a lesser heading, the nearest article or item about each lesser heading
 * that is a link, and each of several boxes side by side with one: `ELSEWHERE.card` for each, which holds what is inside it.
 */
export function markCards({ elements, runs }: Page): Uint8Array {
  const marks = new Uint8Array(elements.length);
  const lists = new Map<number, Set<number>>();
  for (let index = 0; index < elements.length; index++) {
    const { tag = '', parent = -1, inLink = false, firstRun = 0, endRun = 0 } = elements[index] ?? {};
    const isHeading = HEADINGS.has(tag);
    if (!isHeading && tag !== 'a') continue;
    const isTitled = tag === 'a' && endRun - firstRun > 1;
    if (isTitled && (runs[firstRun]?.text.trim().length ?? 0) >= TITLE_LENGTH) marks[index] = ELSEWHERE.card;
    const isLinked = isHeading ? inLink : HEADINGS.has(elements[parent]?.tag ?? '');
    let at = isLinked ? parent : -1;
    while (at >= 0 && !CARDS.has(elements[at]?.tag ?? '')) {
      if (elements[at]?.tag === 'a') marks[at] = ELSEWHERE.card;
      at = elements[at]?.parent ?? -1;
    }
    if (at >= 0) marks[at] = ELSEWHERE.card;
    const holder = isLinked ? (elements[parent]?.parent ?? -1) : -1;
    const list = elements[holder]?.parent ?? -1;
    if (elements[holder]?.tag !== 'div') continue;
    const cards = lists.get(list) ?? new Set();
    lists.set(list, cards.add(holder));
  }
  for (const cards of lists.values()) if (cards.size > 1) for (const card of cards) marks[card] = ELSEWHERE.card;
  return marks;
}
