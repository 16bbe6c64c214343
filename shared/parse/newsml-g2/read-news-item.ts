import type { ArticleDraft } from '../../article/article-draft.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { mergeFields } from '../drafts/merge-fields.ts';
import { settleText } from '../drafts/settle-text.ts';
import type { ParseContext } from '../format.ts';
import { childOf, elementAt, textOf, type XmlElement } from '../xml/xml-element.ts';
import { descriptionOf, locationOf, readContentMeta } from './read-content-meta.ts';
import { readContentSet } from './read-content-set.ts';
import { readItemMeta } from './read-item-meta.ts';

/**
 * One `newsItem` as a draft. The item's own metadata count before those inside its content; a picture's or video's text
 * is its caption.
 */
export function readNewsItem(item: XmlElement, context: ParseContext): ArticleDraft {
  const meta = mergeFields(readContentMeta(item), readItemMeta(item, context));
  const content = readContentSet(item, meta, context);
  const caption = descriptionOf(childOf(item, 'contentMeta'), ['caption', 'abstract', 'summary']);
  const body = content.body?.length ? content.body : meta.type === 'text' || caption === undefined ? [] : [caption];
  // The embargo and status of a document inside the item are the item's to give.
  const { status: _status, embargo: _embargo, identity: _identity, version: _version, ...inside } = content;
  const found = mergeFields(mergeFields(meta, inside), { headline: textOf(elementAt(item, 'itemMeta', 'title')) });
  return draftOf(settleText({ ...found, body }, locationOf(item)));
}
