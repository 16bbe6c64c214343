const NOWHERE = 'https://site.invalid/';

/** True for a link to the start page of the site that the page of this address is of. */
export function leadsHome(href: string | undefined, address: string | undefined): boolean {
  const from = address !== undefined && URL.canParse(address) ? address : NOWHERE;
  if (href === undefined || href.startsWith('#') || !URL.canParse(href, from)) return false;
  const { host, pathname, search } = new URL(href, from);
  return host === new URL(from).host && search === '' && /^\/(?:(?:index|default)\.\w+)?$/i.test(pathname);
}
