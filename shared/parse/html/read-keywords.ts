import { readLabel } from '../labels/read-label.ts';
import { stringsOf } from './article-object.ts';
import { bitOfKind, classKindsOf } from './class-kinds.ts';
import { elementText } from './element-text.ts';
import { ELSEWHERE, findElsewhere } from './find-elsewhere.ts';
import { firstRunOf } from './first-run-of.ts';
import { markedValues } from './marked-values.ts';
import type { Page } from './page.ts';
import type { PageEvidence } from './page-evidence.ts';
import { TAG_PATH } from './page-names.ts';
import { plainText } from './plain-text.ts';

const MOST = 50;
const LONGEST = 80;
const LONGEST_LINE = 300;
const KEYWORD_METAS = ['article:tag', 'news_keywords', 'keywords', 'parsely-tags'];
const SEPARATOR = /[,;،؛、|]/;
const TAGS = bitOfKind('tags');
/** Links to an article's tags stand at most this many pieces of text apart. */
const RUNS_BETWEEN = 4;
/** What is named for tags holds their links in lists and items of lists. */
const LEVELS = 3;
/** Links to sections are marked as tags as well. */
const SECTION = /category|\/section\//i;
const TAG = /(?:^|\s)tag(?:\s|$)/i;

/**
 * Keywords that a page declares, those of its article before those of the page as a whole, then those that it shows: links
 * that are marked as leading to tags, a labelled line, links behind the headline that lead to what looks like tags.
 *
 * @param headline index of the block that holds the headline, -1 when there is none
 */
export function readKeywords({ page, metas, article }: PageEvidence, headline: number): string[] {
  const sources: (() => readonly string[])[] = [
    () => stringsOf(article?.keywords),
    ...KEYWORD_METAS.map((name) => () => metas.get(name) ?? []),
    () => markedValues(page, 'keywords'),
    () => taggedLinks(page),
    () => labelledLine(page, headline),
    () => tagsBehind(page, headline),
  ];
  for (const source of sources) {
    // A line in which nothing parts the keywords is too long to be one.
    const keywords = cleanKeywords(source());
    if (keywords.length > 0) return keywords;
  }
  return [];
}

function cleanKeywords(values: readonly string[]): string[] {
  const split = values.length > 3 ? values : values.flatMap((value) => value.split(SEPARATOR));
  const keywords = split
    .map((value) => plainText(value).replace(/^[#\s]+/, ''))
    .filter((word) => word !== '' && word.length <= LONGEST);
  return [...new Map(keywords.map((word) => [word.toLowerCase(), word])).values()].slice(0, MOST);
}

/** Texts of links that the page marks as leading to its tags, not to its sections. */
function taggedLinks(page: Page): string[] {
  return page.elements
    .filter(({ attributes: { rel = '', href = '' } }) => TAG.test(rel) && !SECTION.test(`${rel} ${href}`))
    .slice(0, MOST)
    .map((element) => elementText(page, element));
}

/** `Keywords: harbour, strike` in one line of the article. */
function labelledLine(page: Page, headline: number): string[] {
  for (const { text } of page.blocks.slice(headline + 1)) {
    const label = text.length > LONGEST_LINE || !SEPARATOR.test(text) ? undefined : readLabel(text);
    if (label?.kind === 'keywords' && label.isLoose !== true && SEPARATOR.test(label.value)) return [label.value];
  }
  return [];
}

/** Links that look as if they led to tags, up to where others of the kind are of something else. */
function tagsBehind(page: Page, headline: number): string[] {
  const isElsewhere = findElsewhere(page, headline);
  const kinds = classKindsOf(page.elements);
  const run = firstRunOf(page, headline) ?? Infinity;
  const isAmongTags = (at: number): boolean => {
    let holder = at;
    for (let level = 0; level < LEVELS; level++) {
      holder = page.elements[holder]?.parent ?? -1;
      if (((kinds[holder] ?? 0) & TAGS) !== 0) return true;
    }
    return false;
  };
  const links = page.elements.filter(
    ({ tag, attributes: { href = '' }, firstRun }, at) =>
      tag === 'a' && firstRun > run && isElsewhere[at] === ELSEWHERE.no && (TAG_PATH.test(href) || isAmongTags(at)),
  );
  const end = links.findIndex(({ firstRun }, at) => firstRun - (links[at - 1]?.endRun ?? firstRun) > RUNS_BETWEEN);
  return links.slice(0, end < 0 ? MOST : end).map((element) => elementText(page, element));
}
