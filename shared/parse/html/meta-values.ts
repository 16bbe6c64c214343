import type { Page } from './page.ts';

/** What a page's `meta` elements say, by lower-case `property`, `name`, `itemprop` or `http-equiv`, in document order. */
export type MetaValues = ReadonlyMap<string, readonly string[]>;

export function readMetaValues(page: Page): MetaValues {
  const values = new Map<string, string[]>();
  for (const meta of page.metas) {
    const content = meta.content?.trim();
    if (content === undefined || content === '') continue;
    for (const name of new Set([meta.property, meta.name, meta.itemprop, meta['http-equiv']])) {
      if (name === undefined) continue;
      const known = values.get(name.toLowerCase());
      if (known === undefined) values.set(name.toLowerCase(), [content]);
      else known.push(content);
    }
  }
  return values;
}

/** The first value of the first of these names that has one. */
export function metaValue(metas: MetaValues, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}
