import type { DraftRelation } from '../../article/article-draft.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { articleSignals } from '../fields/article-signals.ts';
import { versionFields } from '../fields/publication-fields.ts';
import { readEmbargo } from '../fields/read-embargo.ts';
import { readMoment } from '../fields/read-moment.ts';
import { readStatus } from '../fields/read-status.ts';
import { readType } from '../fields/read-type.ts';
import { readWholeNumber } from '../fields/read-whole-number.ts';
import type { ParseContext } from '../format.ts';
import { attributeOf, childOf, childrenOf, rawTextOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { codeOf, firstIn, languageOf, nameOf, publicChildren } from './g2-property.ts';

/**
 * What an item's own attributes, `rightsInfo` and `itemMeta` say. Notes to editors are never read. A time without a
 * zone is the source's; an empty embargo holds until told otherwise.
 */
export function readItemMeta(item: XmlElement, context: ParseContext): FoundFields {
  const itemMeta = childOf(item, 'itemMeta');
  const contentMeta = childOf(item, 'contentMeta');
  const identity = attributeOf(item, 'guid');
  const versionCreated = readMoment(textOf(childOf(itemMeta, 'versionCreated')), context);
  const published =
    readMoment(textOf(childOf(itemMeta, 'firstCreated')), context) ??
    readMoment(textOf(childOf(contentMeta, 'contentCreated')), context);
  const embargoed = childOf(itemMeta, 'embargoed');
  const provider = childOf(itemMeta, 'provider');
  return {
    identity,
    uri: identity,
    version: readWholeNumber(attributeOf(item, 'version')),
    status: readStatus(codeOf(childOf(itemMeta, 'pubStatus'))),
    embargo: embargoed === undefined ? undefined : readEmbargo(rawTextOf(embargoed), context),
    type: readType(codeOf(childOf(itemMeta, 'itemClass'))),
    sourceName: nameOf(provider, languageOf(item)) ?? codeOf(provider),
    ...versionFields(published, versionCreated),
    expiresAt: readMoment(textOf(childOf(itemMeta, 'expires')), context)?.instant,
    signals: articleSignals(childrenOf(itemMeta, 'signal').flatMap((signal) => codeOf(signal) ?? [])),
    related: publicChildren(itemMeta, 'link')
      .flatMap((link) => relationOf(link))
      .filter((relation) => !('identity' in relation) || relation.identity !== identity),
    ...rightsOf(item),
  };
}

/** A link to another article: one to a picture or other asset, or to a page only (`href`), relates no articles. */
function relationOf(link: XmlElement): DraftRelation[] {
  // Until version 2.1 of the standard, a link gave its target as `guidref`.
  const identity = attributeOf(link, 'residref') ?? attributeOf(link, 'guidref');
  const type = readType(codeOf(childOf(link, 'itemClass')) ?? 'text');
  const isArticle = type === 'text' || type === 'composite';
  return identity === undefined || !isArticle ? [] : [{ rel: codeOf(link, 'rel') ?? 'related', identity }];
}

function rightsOf(item: XmlElement): FoundFields {
  const rights = childrenOf(item, 'rightsInfo');
  const first = (name: string): XmlElement | undefined =>
    firstIn(
      languageOf(item),
      rights.flatMap((info) => publicChildren(info, name)),
    );
  return {
    copyright: textOf(first('copyrightNotice')) ?? nameOf(first('copyrightHolder')),
    usageTerms: textOf(first('usageTerms')),
  };
}
