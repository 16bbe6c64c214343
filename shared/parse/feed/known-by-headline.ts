import type { ArticleDraft } from '../../article/article-draft.ts';

/**
 * The items of a feed, in which each new one moves the others on: one without an id and an address is known by its
 * headline, unless another such item has the same, and not by its place.
 */
export function knownByHeadline(items: readonly ArticleDraft[]): ArticleDraft[] {
  const nameless = items.filter(({ identity }) => identity === undefined);
  const namesakes = Map.groupBy(nameless, ({ headline }) => headline);
  return items.map((item) => {
    const { identity, headline } = item;
    const isNamed = identity !== undefined || headline === undefined || namesakes.get(headline)?.length !== 1;
    return isNamed ? item : { ...item, identity: headline };
  });
}
