import { characterOfReference } from '../xml/character-of-entity.ts';

/** What bundles have instead of the table of `postal-mime`: characters by reference, `&nbsp;` or, where HTML allows it, `&nbsp`. */
export const htmlEntities: Readonly<Record<string, string | undefined>> = new Proxy(
  {},
  { get: (_, reference) => (typeof reference === 'string' ? characterOfReference(reference) : undefined) },
);
