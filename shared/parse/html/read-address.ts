import { stringOf } from './article-object.ts';
import { declaredAddresses } from './declared-addresses.ts';
import { leadsHome } from './leads-home.ts';
import { metaValue } from './meta-values.ts';
import type { PageEvidence } from './page-evidence.ts';
import { isJsonObject } from './parse-json-ld.ts';

/** What a web archive puts before the address of a page that it keeps: its own, and the moment. */
const ARCHIVE = /^(?:https?:\/\/[^/?#]{1,100})?\/[\w/]{0,40}\d{14}[a-z_]{0,4}\/(?=https?:\/\/)/i;

/**
 * A page's own address, as it declares it: canonical link, og:url, JSON-LD, at last where it was saved from. Web addresses
 * only, without fragment, relative ones completed by the others. A site's start page is no article's address, though some
 * systems declare it for all.
 */
export function readAddress({ page, metas, article }: PageEvidence): string | undefined {
  const main = article?.mainEntityOfPage;
  const candidates = [
    ...declaredAddresses(page, metas),
    stringOf(article?.url),
    isJsonObject(main) ? stringOf(main['@id'] ?? main.url) : stringOf(main),
    metaValue(metas, 'mainentityofpage', 'twitter:url', 'dc.identifier'),
    page.savedFrom,
  ]
    .filter((candidate) => candidate !== undefined)
    .map((candidate) => candidate.replace(ARCHIVE, ''));
  const base = candidates.find((candidate) => /^https?:\/\//i.test(candidate) && URL.canParse(candidate));
  for (const candidate of candidates) {
    const isPath = base !== undefined && candidate.startsWith('/');
    if (!isPath && !URL.canParse(candidate)) continue;
    const url = new URL(candidate, isPath ? base : undefined);
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    if (!isWeb || leadsHome(url.href, url.href)) continue;
    url.hash = '';
    return url.href;
  }
  return undefined;
}
