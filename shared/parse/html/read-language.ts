import { stringOf } from './article-object.ts';
import { type MetaValues, metaValue } from './meta-values.ts';
import type { Page } from './page.ts';
import type { JsonObject } from './parse-json-ld.ts';

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** The language a page declares for itself, BCP 47. */
export function readLanguage(page: Page, metas: MetaValues, article: JsonObject | undefined): string | undefined {
  const candidates = [
    stringOf(article?.inLanguage),
    page.language,
    metaValue(metas, 'content-language', 'og:locale', 'language', 'dc.language', 'inlanguage'),
  ];
  for (const candidate of candidates) {
    const tag = candidate?.trim().replaceAll('_', '-');
    const language = tag !== undefined && LANGUAGE_TAG.test(tag) ? canonicalTag(tag) : undefined;
    if (language !== undefined) return language;
  }
  return undefined;
}

/** Nothing for what has the shape of a tag and yet is none, such as one that names a variant twice. */
function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
