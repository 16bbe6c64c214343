import { stringOf, stringsOf } from './article-object.ts';
import { markedValues } from './marked-values.ts';
import { type MetaValues, metaValue } from './meta-values.ts';
import type { Page } from './page.ts';
import type { PageSignals } from './page-signals.ts';
import type { JsonObject } from './parse-json-ld.ts';
import { plainParagraphs, plainText } from './plain-text.ts';

/** What of a page's metadata its text is compared with. */
export function readSignals(page: Page, metas: MetaValues, article: JsonObject | undefined): PageSignals {
  const titles = [
    stringOf(article?.headline),
    metaValue(metas, 'og:title'),
    metaValue(metas, 'twitter:title'),
    page.title,
  ];
  const descriptions = [
    stringOf(article?.description),
    metaValue(metas, 'og:description'),
    metaValue(metas, 'description'),
    markedValues(page, 'description')[0],
  ];
  const body = stringOf(article?.articleBody);
  const siteName = metaValue(metas, 'og:site_name') ?? stringOf(article?.publisher);
  return {
    titles: plain(titles),
    descriptions: plain(descriptions),
    ...(body === undefined ? {} : { articleBody: plainParagraphs(body).join('\n') }),
    authors: [...stringsOf(article?.author), ...(metas.get('author') ?? []), ...(metas.get('article:author') ?? [])]
      .map(plainText)
      .filter((name) => name !== '' && !name.includes('/')),
    ...(siteName === undefined ? {} : { siteName: plainText(siteName) }),
  };
}

function plain(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined).map(plainText))].filter((value) => value !== '');
}
