const NOWHERE = 'https://site.invalid/';

/** True for a link to the start page of the site that the page of this address is of. */
export function leadsHome(href: string | undefined, address: string | undefined): boolean {
  if (href === undefined || href.startsWith('#') || !URL.canParse(href, NOWHERE)) return false;
  const base = new URL(address ?? NOWHERE);
  const { host, pathname, search } = new URL(href, base);
  return host === base.host && search === '' && /^\/(?:(?:index|default)\.\w+)?$/i.test(pathname);
}
