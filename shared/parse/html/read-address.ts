import { stringOf } from './article-object.ts';
import { type MetaValues, metaValue } from './meta-values.ts';
import type { Page } from './page.ts';
import { isJsonObject, type JsonObject } from './parse-json-ld.ts';

/** A page's own address, as it declares it: canonical link, og:url, JSON-LD. Absolute http addresses only, no fragment. */
export function readAddress(page: Page, metas: MetaValues, article: JsonObject | undefined): string | undefined {
  const main = article?.mainEntityOfPage;
  const candidates = [
    page.links.find((link) => /(?:^|\s)canonical(?:\s|$)/i.test(link.rel ?? ''))?.href,
    metaValue(metas, 'og:url'),
    stringOf(article?.url),
    isJsonObject(main) ? stringOf(main['@id'] ?? main.url) : stringOf(main),
    metaValue(metas, 'twitter:url', 'dc.identifier'),
  ];
  for (const candidate of candidates) {
    if (candidate === undefined || !URL.canParse(candidate)) continue;
    const url = new URL(candidate);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') continue;
    url.hash = '';
    return url.href;
  }
  return undefined;
}
