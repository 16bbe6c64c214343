import { stringOf, stringsOf } from './article-object.ts';
import { elementText } from './element-text.ts';
import { type MetaValues, metaValue } from './meta-values.ts';
import type { Page } from './page.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { JsonObject } from './parse-json-ld.ts';
import { plainText } from './plain-text.ts';

const MOST = 50;
const LONGEST = 80;

/** Keywords that a page declares, those of its article before those of the page as a whole, then the tags that it shows. */
export function readKeywords({ page, metas, article }: PageEvidence): string[] {
  const sources = [
    stringsOf(article?.keywords),
    metas.get('article:tag') ?? [],
    metas.get('news_keywords') ?? [],
    metas.get('keywords') ?? [],
    metas.get('parsely-tags') ?? [],
    shownTags(page),
  ];
  // A line in which nothing parts the keywords is too long to be one.
  return sources.map(cleanKeywords).find((keywords) => keywords.length > 0) ?? [];
}

function cleanKeywords(values: readonly string[]): string[] {
  const split = values.length > 3 ? values : values.flatMap((value) => value.split(/[,;،؛、|]/));
  const keywords = split
    .map((value) => plainText(value).replace(/^[#\s]+/, ''))
    .filter((word) => word !== '' && word.length <= LONGEST);
  return [...new Map(keywords.map((word) => [word.toLowerCase(), word])).values()].slice(0, MOST);
}

/** Texts of links that the page marks as leading to its tags, not to its sections. */
function shownTags(page: Page): string[] {
  return page.elements
    .filter(
      ({ attributes: { rel } }) => rel !== undefined && /(?:^|\s)tag(?:\s|$)/i.test(rel) && !/category/i.test(rel),
    )
    .slice(0, MOST)
    .map((element) => elementText(page, element));
}

/** The part of the site that an article stands in. */
export function readSection(metas: MetaValues, article: JsonObject | undefined): string | undefined {
  const section =
    stringOf(article?.articleSection) ?? metaValue(metas, 'article:section', 'parsely-section', 'section');
  return section === undefined ? undefined : plainText(section);
}
