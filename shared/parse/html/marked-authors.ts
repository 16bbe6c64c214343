import { hasGivenName, mayBePerson } from '../news-lines/is-person.ts';
import { isPersonRole } from '../news-lines/role-words.ts';
import { AUTHOR_MARKS, LINK, MAY_BE_AUTHOR } from './author-marks.ts';
import { bylineIn } from './byline-in.ts';
import { isOpeningAlone, opensCredit } from './byline-openings.ts';
import { elementText } from './element-text.ts';
import { ELSEWHERE, findElsewhere } from './find-elsewhere.ts';
import { firstRunOf } from './first-run-of.ts';
import { isArticle } from './is-article.ts';
import { isInFigure } from './is-in-figure.ts';
import { NameTest } from './name-test.ts';
import type { Page, PageElement } from './page.ts';
import { splitNames } from './split-names.ts';

/** A link to a page about somebody and the names after it say least: only one close to the headline counts. */
const RUNS_TO_LINK = 40;
/** A byline above a title is this close to it, one under it not much farther, with the date and buttons between. */
const RUNS_BEFORE = 8;
const RUNS_BEHIND = 20;
/** Names that are parted by titles this often are of a list of articles. */
const PARTED = 2;
const TITLE_LENGTH = 25;
/** Text this long between the headline and a mark is the article's, and what stands behind it is not by the headline. */
const PARAGRAPH = 120;
/** What holds more pieces of text is a box about the author, not a byline. */
const MOST_RUNS = 12;
/** Names that belong together stand at most this many pieces of text apart. */
const RUNS_BETWEEN = 8;
/** What opens a credit stands this close before its name. */
const LONGEST_CREDIT = 120;

interface Mark {
  readonly name: string;
  readonly element: PageElement;
}

/**
 * Bylines of elements that a page marks as its author's: of the surest kind of mark that names somebody by the headline;
 * where none does, of the surest those next behind the headline, or the first of the page.
 *
 * @param headline index of the block that holds the headline, -1 when there is none
 * @param hasByline whether a byline is shown by the headline: then links behind the text lead to others
 */
export function markedAuthors(page: Page, headline: number, hasByline: boolean): string[] {
  const headlineRun = firstRunOf(page, headline) ?? 0;
  const lead = page.runs.findIndex(({ text }, at) => at > headlineRun && text.length >= PARAGRAPH);
  const text = page.runs.findIndex((run, at) => at > lead && run.text.length >= PARAGRAPH);
  const farthest = Math.min(headlineRun + RUNS_TO_LINK, hasByline && text > 0 ? text : Infinity);
  const isElsewhere = findElsewhere(page, headline);
  const authorNames = new NameTest(MAY_BE_AUTHOR);
  let farther: string[] = [];
  for (const [sureness, isMarked] of AUTHOR_MARKS.entries()) {
    const found: Mark[] = [];
    /** Where the byline's place holds a desk or an agency, others of its make are of other articles. */
    const nameless = new Set<string | undefined>();
    for (const element of markedElements(page, isElsewhere, (candidate) => isMarked(candidate, authorNames))) {
      const before = sureness >= LINK ? RUNS_BEFORE : 0;
      const isFar = element.firstRun < headlineRun - before || element.firstRun > farthest;
      if (sureness >= LINK && isFar) continue;
      const name = bylineIn(page, element);
      if (name === undefined) {
        if (!isFar && namesNobody(page, element)) nameless.add(element.attributes.class);
      } else if (isSure(name, sureness) && !(found.length > 0 && isRoleAlone(name))) found.push({ name, element });
    }
    const own = found.slice(startOf(page, found, headlineRun));
    const [first] = own;
    if (isList(page, own, headlineRun) || nameless.has(first?.element.attributes.class)) continue;
    const names = together(page, own);
    if (names.length === 0) continue;
    if ((first?.element.firstRun ?? 0) <= headlineRun + RUNS_BEHIND) return names;
    if (farther.length === 0) farther = names;
  }
  return farther;
}

/**
 * Index of the mark that is the article's own: the next behind the headline, unless one stands right before it and none near
 * behind it, as columns have their writer's portrait above the title. The first where all stand before it.
 */
function startOf({ runs }: Page, found: readonly Mark[], headlineRun: number): number {
  const behind = found.findIndex(({ element }) => element.firstRun >= headlineRun);
  if (behind <= 0) return 0;
  const next = (found[behind]?.element.firstRun ?? 0) - headlineRun;
  const isBefore = (at: number, run: number): boolean => run - (found[at]?.element.endRun ?? -Infinity) <= RUNS_BEFORE;
  const isByText = runs.slice(headlineRun, headlineRun + next).some(({ text }) => text.length >= PARAGRAPH);
  if ((next <= RUNS_BEHIND && !isByText) || !isBefore(behind - 1, headlineRun)) return behind;
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
  page: Page,
  isElsewhere: Uint8Array,
  isMarked: (element: PageElement) => boolean,
): PageElement[] {
  const { elements } = page;
  const marked: PageElement[] = [];
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (element === undefined || element.endRun - element.firstRun > MOST_RUNS || isElsewhere[index] !== ELSEWHERE.no)
      continue;
    if (isMarked(element) && !isCredited(page, element)) marked.push(element);
  }
  return marked;
}

/** True for whoever made something else than the text: under a picture, or behind "Reviewed by". */
function isCredited({ elements, runs }: Page, element: PageElement): boolean {
  const before = runs[element.firstRun - 1]?.text.slice(-LONGEST_CREDIT) ?? '';
  return opensCredit(before.replace(/^[\s.,;|·—–-]+/u, '').trimEnd()) || isInFigure(elements, element.parent);
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
    if (isArticle(candidate)) return candidate;
    at = candidate?.parent ?? -1;
  }
  return undefined;
}

/** True for an element with words that are neither names nor the opening of a byline: a desk, an agency. */
function namesNobody(page: Page, element: PageElement): boolean {
  const text = elementText(page, element);
  return /^[^\p{Nd}:：]+$/u.test(text) && /\p{L}{2}/u.test(text) && !isOpeningAlone(text);
}

/** True for "Local Democracy Reporter" in an element of its own, which behind a name is its bearer's calling. */
function isRoleAlone(text: string): boolean {
  return isPersonRole(text.split(' ').at(-1) ?? '') && !hasGivenName(text);
}

/** A link counts with a full name; a name that hardly tells anything only beside a person's. */
function isSure(name: string, sureness: number): boolean {
  return sureness < LINK || (sureness === LINK ? name.includes(' ') : splitNames([name]).every(mayBePerson));
}
