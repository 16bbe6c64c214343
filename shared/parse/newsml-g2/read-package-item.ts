import type { ArticleDraft } from '../../article/article-draft.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { mergeFields } from '../drafts/merge-fields.ts';
import type { ParseContext } from '../format.ts';
import { attributeOf, childOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { readContentMeta } from './read-content-meta.ts';
import { readItemMeta } from './read-item-meta.ts';

/**
 * One `packageItem` as a draft that contains the items it refers to. A package with neither identity nor headline only
 * ties a message together and makes no draft.
 */
export function readPackageItem(item: XmlElement, context: ParseContext): ArticleDraft[] {
  const found = mergeFields(readContentMeta(item), readItemMeta(item, context));
  const headline = found.headline ?? textOf(childOf(childOf(item, 'itemMeta'), 'title'));
  if (found.identity === undefined && headline === undefined) return [];
  const references = descendantsOf(item, 'itemRef').flatMap((reference) => attributeOf(reference, 'residref') ?? []);
  const contained = [...new Set(references)].map((identity) => ({ rel: 'contains', identity }));
  return [draftOf({ ...found, headline, type: 'composite', related: [...(found.related ?? []), ...contained] })];
}
