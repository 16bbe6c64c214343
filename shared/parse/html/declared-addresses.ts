import { type MetaValues, metaValue } from './meta-values.ts';
import type { Page } from './page.ts';

/** The addresses that a page's head declares as its own, as written: that of its canonical link, then its `og:url`. */
export function declaredAddresses({ links }: Page, metas: MetaValues): string[] {
  const canonical = links.find(({ rel = '' }) => /(?:^|\s)canonical(?:\s|$)/i.test(rel))?.href;
  return [canonical, metaValue(metas, 'og:url')].filter((address) => address !== undefined);
}
