/** A link as its feed means it: resolved against the first base that is an address; as written where there is none. */
export function absoluteLink(link: string | undefined, ...bases: readonly (string | undefined)[]): string | undefined {
  if (link === undefined || URL.canParse(link)) return link;
  const base = bases.find((one) => one !== undefined && URL.canParse(link, one));
  return base === undefined ? link : new URL(link, base).href;
}
