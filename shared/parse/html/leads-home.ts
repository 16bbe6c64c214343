import { HOME_PATH } from './page-names.ts';

const NOWHERE = 'https://site.invalid/';

/** True for a link to the start page of the site that the page of this address is of. */
export function leadsHome(href: string | undefined, address: string | undefined): boolean {
  if (href === undefined || href.startsWith('#')) return false;
  const from = URL.parse(address ?? NOWHERE) ?? new URL(NOWHERE);
  const link = URL.parse(href, from.href);
  return link?.host === from.host && link.search === '' && HOME_PATH.test(link.pathname);
}
