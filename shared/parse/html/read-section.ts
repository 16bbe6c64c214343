import { stringOf } from './article-object.ts';
import { elementText } from './element-text.ts';
import { ELSEWHERE, findElsewhere } from './find-elsewhere.ts';
import { firstRunOf } from './first-run-of.ts';
import { foldedWords, foldLine } from './fold-text.ts';
import { leadsHome } from './leads-home.ts';
import { markedValues } from './marked-values.ts';
import { metaValue } from './meta-values.ts';
import { NameTest } from './name-test.ts';
import type { Page, PageElement } from './page.ts';
import type { PageEvidence } from './page-evidence.ts';
import { AUTHOR_PATH, NO_SECTION, SECTION_CLASSES, TRAIL_CLASSES } from './page-names.ts';
import { plainText } from './plain-text.ts';

const MOST_WORDS = 4;
const MOST_RUNS = 20;
const LONGEST_TRAIL = 200;
/** A label and the link behind it, which an element named for the section holds. */
const LABELLED_RUNS = 2;
const CATEGORY = /(?:^|\s)category(?:\s|$)/;
/** The mark before a step. */
const MARKS_BEFORE = /^[^\p{L}]+/u;
/** What parts the steps of a trail. */
const BETWEEN_STEPS = /\s?[›»>→]\s/;
/** The link to an article's section stands this close before or behind its headline. */
const RUNS_BY_HEADLINE = 8;

/**
 * The part of the site that an article stands in: as the page declares it, then the last step of the trail that leads from
 * the start page to the article, last the link to a section by its headline.
 *
 * @param shown index of the block that holds the headline, -1 when there is none
 */
export function readSection(
  evidence: PageEvidence,
  headline: string | undefined,
  shown: number,
  address: string | undefined,
): string | undefined {
  const { page, metas, article, trail } = evidence;
  const title = foldLine(headline ?? '');
  const isStep = (text: string): boolean => {
    const words = foldedWords(text);
    return (
      words.length > 0 &&
      words.length <= MOST_WORDS &&
      words.join(' ') !== title &&
      !/\p{Nd}/u.test(text) &&
      !NO_SECTION.test(text)
    );
  };
  const declared = [
    stringOf(article?.articleSection),
    metaValue(metas, 'article:section', 'parsely-section', 'section', 'articlesection'),
    markedValues(page, 'articleSection')[0],
  ];
  const section =
    declared.find((name) => name !== undefined && !NO_SECTION.test(name)) ??
    trail.slice(1).filter(isStep).at(-1) ??
    (namedTrail(page, title) ?? partedTrail(page, shown, address)).filter(isStep).at(-1) ??
    linksByHeadline(page, shown, address).find(isStep);
  return section === undefined ? undefined : plainText(section);
}

/** The steps of what is named like a trail, without the first one, to the start page. */
function namedTrail(page: Page, title: string): string[] | undefined {
  const { elements } = page;
  const trailNames = new NameTest(TRAIL_CLASSES);
  const at = elements.findIndex((element) => {
    const { itemtype = '', 'aria-label': label = '' } = element.attributes;
    const runs = element.endRun - element.firstRun;
    return runs > 0 && runs <= MOST_RUNS && (trailNames.fits(element) || TRAIL_CLASSES.test(`${itemtype} ${label}`));
  });
  const holder = elements[at];
  if (holder === undefined) return undefined;
  const [home, ...steps] = linksIn(page, at);
  if (home === undefined || steps.length > 0) return steps.map((link) => elementText(page, link));
  // A short step behind the start page that is no link and no part of the title is where the reader stands.
  const step = page.runs
    .slice(home.endRun, holder.endRun)
    .map(({ text }) => text)
    .join(' ')
    .replace(MARKS_BEFORE, '')
    .trim();
  return foldedWords(step).some((word) => title.includes(word)) ? [] : [step];
}

/** The links of a line above the headline of which the first leads to the start page, with marks of a way between them. */
function partedTrail(page: Page, headline: number, address: string | undefined): string[] {
  for (const { text, element, links } of page.blocks.slice(0, Math.max(headline, 0))) {
    if (links < 2 || text.length > LONGEST_TRAIL || !BETWEEN_STEPS.test(text)) continue;
    const [home, ...steps] = linksIn(page, element);
    if (leadsHome(home?.attributes.href, address) && steps.length < links)
      return steps.map((step) => elementText(page, step));
  }
  return [];
}

function linksIn({ elements }: Page, holder: number): PageElement[] {
  const end = elements[holder]?.endRun ?? 0;
  return elements.slice(holder + 1).filter(({ tag, endRun }) => tag === 'a' && endRun <= end);
}

/** Links to sections beside the headline, then those of the article farther off that are marked as leading to its category. */
function linksByHeadline(page: Page, headline: number, address: string | undefined): string[] {
  const run = firstRunOf(page, headline) ?? -Infinity;
  const isElsewhere = findElsewhere(page, headline);
  const isNear = ({ firstRun }: PageElement): boolean => Math.abs(firstRun - run) <= RUNS_BY_HEADLINE;
  const links = page.elements.filter((element, at) => {
    const { class: classes = '', rel = '', href = '' } = element.attributes;
    if (element.tag !== 'a' || isElsewhere[at] !== ELSEWHERE.no || !(isNear(element) || CATEGORY.test(rel)))
      return false;
    const holder = page.elements[element.parent];
    const outer = page.elements[holder?.parent ?? -1];
    const isLabelled = outer !== undefined && outer.endRun - outer.firstRun <= LABELLED_RUNS;
    const names = [rel, classes, href, holder?.attributes.class, isLabelled ? outer.attributes.class : ''].join(' ');
    return SECTION_CLASSES.test(names) && !leadsHome(href, address) && !AUTHOR_PATH.test(href);
  });
  return [...links.filter(isNear), ...links].map((element) => elementText(page, element));
}
