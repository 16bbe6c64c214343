import { stringOf } from './article-object.ts';
import { foldedWords } from './fold-text.ts';
import { metaValue } from './meta-values.ts';
import type { PageEvidence } from './page-evidence.ts';
import { ABOUT_NAMES } from './page-names.ts';
import { plainText } from './plain-text.ts';

/** Names of a page's site, folded and without spaces. */
export type SiteNames = ReadonlySet<string>;

/** The names that a page gives its site. */
export function siteNamesOf({ metas, article }: PageEvidence): SiteNames {
  const declared = [
    metaValue(metas, 'og:site_name'),
    metaValue(metas, 'application-name'),
    metaValue(metas, 'apple-mobile-web-app-title'),
    stringOf(article?.publisher),
    metaValue(metas, 'publisher', 'dc.publisher'),
  ].filter((name) => name !== undefined);
  return new Set(declared.flatMap(formsOf));
}

/** The names with one more, which the page only shows. */
export function withSiteName(sites: SiteNames, name: string | undefined): SiteNames {
  return name === undefined ? sites : new Set([...sites, ...formsOf(name)]);
}

/** True for a site's name, whatever words such as "the" or "team" stand about it. */
export function isSiteName(name: string, sites: SiteNames): boolean {
  return sites.has(compact(name)) || sites.has(foldedWords(name).join(''));
}

function compact(name: string): string {
  const words = foldedWords(name);
  const telling = words.filter((word) => !ABOUT_NAMES.has(word));
  return (telling.length > 0 ? telling : words).join('');
}

/** `Example Post - News from Here` is known as a whole and as what stands before the dash. */
function formsOf(name: string): string[] {
  const plain = plainText(name);
  return [plain, ...plain.split(/\s[|–—-]\s/)].map(compact).filter((form) => form !== '');
}
