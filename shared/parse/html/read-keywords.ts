import { stringOf, stringsOf } from './article-object.ts';
import { type MetaValues, metaValue } from './meta-values.ts';
import type { JsonObject } from './parse-json-ld.ts';
import { plainText } from './plain-text.ts';

const MOST = 50;
const LONGEST = 80;

/** Keywords that a page declares, those of its article before those of the page as a whole. */
export function readKeywords(metas: MetaValues, article: JsonObject | undefined): string[] {
  const sources = [
    stringsOf(article?.keywords),
    metas.get('article:tag') ?? [],
    metas.get('news_keywords') ?? [],
    metas.get('keywords') ?? [],
    metas.get('parsely-tags') ?? [],
  ];
  const found = sources.find((values) => values.length > 0) ?? [];
  const split = found.length > 3 ? found : found.flatMap((value) => value.split(/[,;،؛、|]/));
  const keywords = split.map((value) => plainText(value)).filter((word) => word !== '' && word.length <= LONGEST);
  return [...new Map(keywords.map((word) => [word.toLowerCase(), word])).values()].slice(0, MOST);
}

/** The part of the site that an article stands in. */
export function readSection(metas: MetaValues, article: JsonObject | undefined): string | undefined {
  const section =
    stringOf(article?.articleSection) ?? metaValue(metas, 'article:section', 'parsely-section', 'section');
  return section === undefined ? undefined : plainText(section);
}
