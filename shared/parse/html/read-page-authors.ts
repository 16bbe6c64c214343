import type { Author } from '../../article/article.ts';
import { stringsOf } from './article-object.ts';
import { foldText } from './fold-text.ts';
import { markedAuthors, shownBylines } from './marked-authors.ts';
import type { MetaValues } from './meta-values.ts';
import type { Page } from './page.ts';
import { isJsonObject, type JsonObject, typesOf } from './parse-json-ld.ts';
import { plainText } from './plain-text.ts';
import { splitNames } from './split-names.ts';

/** Names under which `meta` elements give authors, most usual first. */
const AUTHOR_METAS = [
  'author',
  'article:author',
  'og:article:author',
  'byl',
  'byline',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'article:author_name',
  'twitter:creator_name',
  'authors',
  'cxenseparse:author',
  'rbauthors',
  'article.author',
];

/**
 * The people a page names as its article's authors: by JSON-LD, by its metadata, by marked-up bylines. The first of these
 * that names someone counts; none is made up from the text.
 */
export function readPageAuthors(
  page: Page,
  metas: MetaValues,
  article: JsonObject | undefined,
  site: string | undefined,
  headline: number,
): Author[] {
  const isSite = (name: string): boolean => site !== undefined && foldText(site) === foldText(name);
  const clean = (names: readonly string[]): string[] => splitNames(names.map(plainText));
  const declared = clean(authorsOfObject(article));
  const sources = [
    () => declared.filter((name) => !isSite(name)),
    ...AUTHOR_METAS.map((name) => () => clean(metas.get(name) ?? []).filter((author) => !isSite(author))),
    () => clean(markedAuthors(page)),
    () => clean(shownBylines(page, headline)),
    // Nobody else is named: the site signs for itself.
    () => declared,
  ];
  for (const source of sources) {
    const names = source();
    if (names.length > 0) return names.map((name) => ({ name }));
  }
  return [];
}

function authorsOfObject(article: JsonObject | undefined): string[] {
  const value = article?.author ?? article?.creator;
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => (isJsonObject(item) && typesOf(item).includes('WebPage') ? [] : stringsOf(item)));
}
