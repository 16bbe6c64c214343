import type { Author } from '../../article/article.ts';
import { stringsOf } from './article-object.ts';
import type { MetaValues } from './meta-values.ts';
import type { Page, PageElement } from './page.ts';
import { isJsonObject, type JsonObject, typesOf } from './parse-json-ld.ts';
import { plainText } from './plain-text.ts';
import { splitNames } from './split-names.ts';

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
): Author[] {
  const junk = new Set([site].filter((name) => name !== undefined).map((name) => name.toLowerCase()));
  const clean = (names: readonly string[]): string[] =>
    splitNames(names.map(plainText)).filter((name) => !junk.has(name.toLowerCase()));
  const declared = clean(authorsOfObject(article));
  const sources = [
    () => declared,
    () => clean(AUTHOR_METAS.slice(0, 1).flatMap((name) => metas.get(name) ?? [])),
    () => clean(AUTHOR_METAS.slice(1).flatMap((name) => metas.get(name) ?? [])),
    () => clean(markedAuthors(page)),
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

/** Elements that say they hold an author's name; of nested ones the innermost. */
function markedAuthors(page: Page): string[] {
  const tests: ((element: PageElement) => boolean)[] = [
    ({ attributes }) => /\bauthor\b/i.test(attributes.itemprop ?? ''),
    ({ attributes }) => /\bauthor\b/i.test(attributes.rel ?? ''),
    ({ attributes }) =>
      /(?:^|[\s_-])(?:author[_-]?name|byline[_-]?name|byline|author|article[_-]author|entry[_-]author|autor|auteur|post[_-]author)(?:$|[\s_-](?!bio|box|info|image|avatar|desc|social))/i.test(
        attributes.class ?? '',
      ),
  ];
  for (const test of tests) {
    const names: string[] = [];
    for (const element of page.elements) {
      if (!test(element) || element.endRun - element.firstRun > 12) continue;
      const text = element.attributes.content ?? textOf(page, element);
      if (text !== '' && text.length < 150) names.push(text);
      if (names.length > 0 && tests.indexOf(test) > 0) break;
    }
    if (splitNames(names).length > 0) return names;
  }
  return [];
}

function textOf(page: Page, element: PageElement): string {
  return page.runs
    .slice(element.firstRun, element.endRun)
    .map((run) => run.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
