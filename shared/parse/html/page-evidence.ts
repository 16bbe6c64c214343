import { findArticleObject, namesOfTrail } from './article-object.ts';
import { isOfAnotherPage } from './is-of-another-page.ts';
import { type MetaValues, readMetaValues } from './meta-values.ts';
import type { Page } from './page.ts';
import type { PageSignals } from './page-signals.ts';
import { type JsonObject, parseJsonLd, resolveReferences, typesOf } from './parse-json-ld.ts';
import { readSignals } from './read-signals.ts';

/** Where a page's fields are looked for: its markup, its `meta` elements and the article object of its JSON-LD. */
export interface PageEvidence {
  readonly page: Page;
  readonly metas: MetaValues;
  /** With the people, organisations and sites that it refers to in full. */
  readonly article: JsonObject | undefined;
  /** The steps from the site's start page to the article, as JSON-LD has them. */
  readonly trail: readonly string[];
  /** What of these the page's text is compared with. */
  readonly signals: PageSignals;
}

export function readEvidence(page: Page): PageEvidence {
  const metas = readMetaValues(page);
  const objects = parseJsonLd(page.jsonLd);
  const article = readArticleObject(objects.filter((object) => !isOfAnotherPage(object, page, metas)));
  const trail = namesOfTrail(objects.find((object) => typesOf(object).includes('BreadcrumbList')));
  return { page, metas, article, trail, signals: readSignals(page, metas, article) };
}

function readArticleObject(objects: readonly JsonObject[]): JsonObject | undefined {
  const article = findArticleObject(objects);
  if (article === undefined) return undefined;
  // A recipe or a film says less of itself than its page does.
  const whole = objects.find((object) => typesOf(object).includes('WebPage'));
  return {
    ...article,
    dateModified: article.dateModified ?? whole?.dateModified,
    author: resolveReferences(article.author ?? article.creator, objects),
    publisher: resolveReferences(article.publisher, objects),
    isPartOf: resolveReferences(article.isPartOf, objects),
  };
}
