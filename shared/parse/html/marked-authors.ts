import { ROLE_WORDS } from '../news-lines/byline-words.ts';
import { AUTHOR_CLASSES, AUTHOR_PATH, NO_AUTHOR_CLASSES } from './data/author-marks.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { isNameShaped } from './is-name-shaped.ts';
import { NameTest } from './name-test.ts';
import type { Page, PageElement } from './page.ts';
import { splitNames } from './split-names.ts';

/** Ways to mark an author's name, surest first. */
const MARKS: readonly ((element: PageElement, authorNames: NameTest) => boolean)[] = [
  ({ attributes: { itemprop } }) => itemprop !== undefined && /\bauthor\b/i.test(itemprop),
  ({ attributes: { rel } }) => rel !== undefined && /\bauthor\b/i.test(rel),
  (element, authorNames) => authorNames.fits(element) && isAuthorClass(element),
  ({ tag, attributes: { href } }) => tag === 'a' && href !== undefined && AUTHOR_PATH.test(href),
];
/** A link to a page about somebody says least: only one close to the headline counts. */
const LINK = 3;
const RUNS_TO_LINK = 40;
/** A byline above a title is this close to it, one under it not much farther, with the date and buttons between. */
const RUNS_BEFORE = 8;
const RUNS_BEHIND = 20;
/** Names that are parted by titles this often are of a list of articles. */
const PARTED = 2;
const TITLE_LENGTH = 25;

const MOST_RUNS = 12;
/** Names that belong together stand at most this many pieces of text apart. */
const RUNS_BETWEEN = 8;
const LONGEST_BYLINE = 120;

interface Mark {
  readonly name: string;
  readonly element: PageElement;
}

/**
 * Bylines of elements that a page marks as its author's: of the surest kind of mark that names somebody, those next behind
 * the headline, or where there are none, the first of the page.
 *
 * @param headline index of the block that holds the headline, -1 when there is none
 */
export function markedAuthors(page: Page, headline: number): string[] {
  const headlineRun = page.elements[page.blocks[headline]?.element ?? -1]?.firstRun ?? 0;
  const isElsewhere = findElsewhere(page, headline);
  const authorNames = new NameTest(MAY_BE_AUTHOR);
  for (const [sureness, isMarked] of MARKS.entries()) {
    const found: Mark[] = [];
    for (const element of markedElements(page, isElsewhere, (candidate) => isMarked(candidate, authorNames))) {
      if (sureness === LINK && (element.firstRun < headlineRun || element.firstRun > headlineRun + RUNS_TO_LINK))
        continue;
      const name = nameIn(page, element);
      if (name !== undefined && (sureness !== LINK || name.includes(' '))) found.push({ name, element });
    }
    const own = found.slice(startOf(found, headlineRun));
    if (isList(page, own, headlineRun)) continue;
    const names = together(page, own);
    if (names.length > 0) return names;
  }
  return [];
}

/**
 * Index of the mark that is the article's own: the next behind the headline, unless one stands right before it and none near
 * behind it, as columns have their writer's portrait above the title. The first where all stand before it.
 */
function startOf(found: readonly Mark[], headlineRun: number): number {
  const behind = found.findIndex(({ element }) => element.firstRun >= headlineRun);
  if (behind <= 0) return 0;
  const next = (found[behind]?.element.firstRun ?? 0) - headlineRun;
  const isBefore = (at: number, run: number): boolean => run - (found[at]?.element.endRun ?? -Infinity) <= RUNS_BEFORE;
  if (next <= RUNS_BEHIND || !isBefore(behind - 1, headlineRun)) return behind;
  let start = behind - 1;
  while (start > 0 && isBefore(start - 1, found[start]?.element.firstRun ?? 0)) start--;
  return start;
}

/** True for the writers of other articles: marks of one make, not near the headline, with titles between them. */
function isList(page: Page, marks: readonly Mark[], headlineRun: number): boolean {
  const [first] = marks;
  if (first === undefined || first.element.firstRun - headlineRun <= RUNS_BEHIND) return false;
  const { tag, attributes } = first.element;
  const alike = marks.filter(({ element }) => element.tag === tag && element.attributes.class === attributes.class);
  let parted = 0;
  for (const [at, { element }] of alike.entries()) {
    const between = page.runs.slice(alike[at - 1]?.element.endRun ?? element.firstRun, element.firstRun);
    if (between.some(({ text }) => text.length >= TITLE_LENGTH)) parted++;
  }
  return parted >= PARTED;
}

/** Elements about one line long that are marked so and are not about something else. */
function markedElements(
  { elements }: Page,
  isElsewhere: Uint8Array,
  isMarked: (element: PageElement) => boolean,
): PageElement[] {
  const marked: PageElement[] = [];
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (element === undefined || element.endRun - element.firstRun > MOST_RUNS || isElsewhere[index] === 1) continue;
    if (isMarked(element)) marked.push(element);
  }
  return marked;
}

/** The first name and those that follow it closely; of marks within marks the innermost count. */
function together(page: Page, found: readonly Mark[]): string[] {
  const inner = found.filter(({ element }, at) => (found[at + 1]?.element.firstRun ?? Infinity) >= element.endRun);
  const names: string[] = [];
  let end = inner[0]?.element.endRun ?? 0;
  const last = articleOf(page, inner[0]?.element)?.endRun ?? Infinity;
  for (const { name, element } of inner) {
    if (element.firstRun - end > RUNS_BETWEEN || element.firstRun >= last) break;
    names.push(name);
    end = Math.max(end, element.endRun);
  }
  return names;
}

/** The article that an element stands in, as the markup has it. */
function articleOf(page: Page, element: PageElement | undefined): PageElement | undefined {
  let at = element?.parent ?? -1;
  while (at >= 0) {
    const candidate = page.elements[at];
    if (candidate?.tag === 'article' || /article|posting/i.test(candidate?.attributes.itemtype ?? '')) return candidate;
    at = candidate?.parent ?? -1;
  }
  return undefined;
}

const MAY_BE_AUTHOR = new RegExp([...AUTHOR_CLASSES].join('|'), 'i');

function isAuthorClass({ attributes: { class: classes = '', id = '' } }: PageElement): boolean {
  const words = `${classes} ${id}`.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)?.map((word) => word.toLowerCase()) ?? [];
  return words.some((word) => AUTHOR_CLASSES.has(word)) && !words.some((word) => NO_AUTHOR_CLASSES.has(word));
}

/** The byline in an element: all of its text, or the first of its pieces that is one beside dates and titles. */
function nameIn(page: Page, element: PageElement): string | undefined {
  const pieces = page.runs
    .slice(element.firstRun, element.endRun)
    .map((run) => run.text.replace(/\s+/g, ' ').trim())
    // What ends in a colon says what follows it: "By:", or the place of a report.
    .filter((piece) => piece !== '' && !/[:：]$/.test(piece));
  const all = [element.attributes.content ?? '', pieces.length < 4 ? pieces.join(' ') : '', ...pieces];
  return all.find(
    (text) => text.length <= LONGEST_BYLINE && text.split(' ').length <= 12 && splitNames([text]).some(isPersonLike),
  );
}

/** A name that ends in no role, such as "Jane Roe Senior Reporter" made of two elements. */
function isPersonLike(name: string): boolean {
  return isNameShaped(name) && !ROLE_WORDS.has(name.split(' ').at(-1)?.toLowerCase() ?? '');
}
