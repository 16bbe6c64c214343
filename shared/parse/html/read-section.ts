import { stringOf } from './article-object.ts';
import { elementText } from './element-text.ts';
import { ELSEWHERE, findElsewhere } from './find-elsewhere.ts';
import { firstRunOf } from './first-run-of.ts';
import { foldedWords } from './fold-text.ts';
import { markedValues } from './marked-values.ts';
import { metaValue } from './meta-values.ts';
import { NameTest } from './name-test.ts';
import type { Page } from './page.ts';
import type { PageEvidence } from './page-evidence.ts';
import { SECTION_CLASSES, TRAIL_CLASSES } from './page-names.ts';
import { plainText } from './plain-text.ts';

const MOST_WORDS = 4;
const MOST_RUNS = 20;
/** The link to an article's section stands this close before or behind its headline. */
const RUNS_BY_HEADLINE = 8;

/**
 * The part of the site that an article stands in: as the page declares it, then the last step of the trail that leads from
 * the start page to the article, last the link to a section by its headline.
 *
 * @param shown index of the block that holds the headline, -1 when there is none
 */
export function readSection(evidence: PageEvidence, headline: string | undefined, shown: number): string | undefined {
  const { page, metas, article, trail } = evidence;
  const title = foldedWords(headline ?? '').join(' ');
  const isStep = (text: string): boolean => {
    const words = foldedWords(text);
    return words.length > 0 && words.length <= MOST_WORDS && words.join(' ') !== title && !/\p{Nd}/u.test(text);
  };
  const section =
    stringOf(article?.articleSection) ??
    metaValue(metas, 'article:section', 'parsely-section', 'section', 'articlesection') ??
    markedValues(page, 'articleSection')[0] ??
    trail.slice(1).filter(isStep).at(-1) ??
    shownTrail(page).filter(isStep).at(-1) ??
    linksByHeadline(page, shown).find(isStep);
  return section === undefined ? undefined : plainText(section);
}

/** The links of what is named like a trail, without the first one, to the start page. */
function shownTrail(page: Page): string[] {
  const { elements } = page;
  const trailNames = new NameTest(TRAIL_CLASSES);
  const at = elements.findIndex((element) => {
    const { itemtype = '', 'aria-label': label = '' } = element.attributes;
    const runs = element.endRun - element.firstRun;
    return runs > 0 && runs <= MOST_RUNS && (trailNames.fits(element) || TRAIL_CLASSES.test(`${itemtype} ${label}`));
  });
  const holder = elements[at];
  if (holder === undefined) return [];
  return elements
    .slice(at + 1)
    .filter(({ tag, endRun }) => tag === 'a' && endRun <= holder.endRun)
    .map((element) => elementText(page, element))
    .slice(1);
}

function linksByHeadline(page: Page, headline: number): string[] {
  const run = firstRunOf(page, headline) ?? -Infinity;
  const isElsewhere = findElsewhere(page, headline);
  return page.elements
    .filter(({ tag, parent, attributes: { class: classes = '', rel = '', href = '' }, firstRun }, at) => {
      const isNear = tag === 'a' && Math.abs(firstRun - run) <= RUNS_BY_HEADLINE && isElsewhere[at] === ELSEWHERE.no;
      const names = `${rel} ${classes} ${href} ${page.elements[parent]?.attributes.class ?? ''}`;
      return isNear && SECTION_CLASSES.test(names);
    })
    .map((element) => elementText(page, element));
}
