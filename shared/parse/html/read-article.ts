import type { FoundFields } from '../drafts/draft-of.ts';
import type { ParseContext } from '../format.ts';
import { cleanText } from '../prose/clean-text.ts';
import { findArticleObject, stringOf } from './article-object.ts';
import { foldedWords } from './fold-text.ts';
import { metaValue, readMetaValues } from './meta-values.ts';
import type { Page } from './page.ts';
import { type JsonObject, parseJsonLd, resolveReferences } from './parse-json-ld.ts';
import { plainText } from './plain-text.ts';
import { readAddress } from './read-address.ts';
import { readBody } from './read-body.ts';
import { readDates } from './read-dates.ts';
import { readKeywords, readSection } from './read-keywords.ts';
import { readLanguage } from './read-language.ts';
import { readPage } from './read-page.ts';
import { readPageAuthors } from './read-page-authors.ts';
import { readSignals } from './read-signals.ts';
import { readTitle } from './read-title.ts';

/** Everything that Newsdrop reads of a page's article. */
export function readArticle(source: string, context: ParseContext): FoundFields {
  const page = readPage(source);
  const metas = readMetaValues(page);
  const article = readArticleObject(page);
  const signals = readSignals(page, metas, article);
  const headline = readTitle(page, metas, article);
  const address = readAddress(page, metas, article);
  const language = readLanguage(page, metas, article);
  const shown = findHeadline(page, headline);
  const dateLanguage = language ?? context.source.language;
  const dates = readDates(page, metas, article, address, shown, {
    uploadedAt: context.uploadedAt,
    ...(dateLanguage === undefined ? {} : { language: dateLanguage }),
    ...(context.source.timeZone === undefined ? {} : { timeZone: context.source.timeZone }),
  });
  const section = readSection(metas, article);
  const copyright =
    stringOf(article?.copyrightNotice) ?? metaValue(metas, 'copyright', 'dc.rights', 'dcterms.rights', 'rights');
  return {
    ...(address === undefined ? {} : { identity: address, uri: address }),
    language,
    headline: clean(headline),
    body: readBody(page, signals, headline)
      .map(cleanText)
      .filter((paragraph) => paragraph !== ''),
    abstract: clean(signals.descriptions[0]),
    authors: readPageAuthors(page, metas, article, signals.siteName, shown),
    sourceName: clean(signals.siteName),
    publishedAt: dates.published?.instant,
    publishedPrecision: dates.published?.precision,
    updatedAt: dates.modified?.instant,
    versionCreated: dates.modified?.instant,
    copyright: copyright === undefined ? undefined : clean(plainText(copyright)),
    keywords: readKeywords(metas, article),
    subjects: section === undefined ? [] : [{ scheme: 'section', label: section }],
  };
}

function clean(text: string | undefined): string | undefined {
  return text === undefined ? undefined : cleanText(text);
}

/** The block that shows the headline: the first that says the same. */
function findHeadline(page: Page, headline: string | undefined): number {
  if (headline === undefined) return -1;
  const words = foldedWords(headline).join(' ');
  const limit = headline.length * 2 + 20;
  return page.blocks.findIndex((block) => block.text.length <= limit && foldedWords(block.text).join(' ') === words);
}

/** The page's article object, with the people and organisations that it refers to in full. */
function readArticleObject(page: Page): JsonObject | undefined {
  const objects = parseJsonLd(page.jsonLd);
  const article = findArticleObject(objects);
  if (article === undefined) return undefined;
  return {
    ...article,
    author: resolveReferences(article.author ?? article.creator, objects),
    publisher: resolveReferences(article.publisher, objects),
  };
}
