import type { ArticleDraft } from '../../article/article-draft.ts';
import { draftOf } from '../draft-of.ts';
import type { ParseContext } from '../format.ts';
import { mergeFields } from '../merge-fields.ts';
import { settleText } from '../settle-text.ts';
import { attributeOf, childrenOf, elementAt, type XmlElement } from '../xml/xml-element.ts';
import { readComponents } from './read-components.ts';
import { readManagement } from './read-management.ts';
import { readNewsLines } from './read-news-lines.ts';

/** Values of `RevisionId@Update` for an item that holds only what changed. */
const PATCHES: ReadonlySet<string> = new Set(['U', 'A']);

/**
 * One `NewsItem` as a draft. An update (`Update` U or A) carries what it says of the item's management and the news
 * lines it replaces; its fragments of text are parts of a body that is not here, so they are left out.
 */
export function readNewsItem(item: XmlElement, context: ParseContext): ArticleDraft {
  const management = readManagement(item, context);
  const update = attributeOf(elementAt(item, 'Identification', 'NewsIdentifier', 'RevisionId'), 'Update') ?? 'N';
  if (PATCHES.has(update)) {
    const replaced = childrenOf(item, 'Update').flatMap((change) => childrenOf(change, 'Replace'));
    return draftOf({ ...mergeFields(management, mergeLines(replaced)), patch: true });
  }
  return draftOf(settleText(mergeFields(management, readComponents(item, context))));
}

function mergeLines(replaced: readonly XmlElement[]): ReturnType<typeof readNewsLines> {
  return replaced.map((change) => readNewsLines(change)).reduce((first, second) => mergeFields(first, second), {});
}
