import type { ArticleDraft } from '../../article/article-draft.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { mergeFields } from '../drafts/merge-fields.ts';
import { settleText } from '../drafts/settle-text.ts';
import type { ParseContext } from '../format.ts';
import { childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { readComponents } from './read-components.ts';
import { readManagement } from './read-management.ts';
import { locationOf } from './read-metadata.ts';
import { readNewsLines } from './read-news-lines.ts';

/**
 * One `NewsItem` as a draft. An update (`Update` U or A) carries what it says of the item's management and the news
 * lines it replaces; its fragments of text are parts of a body that is not here, so they are left out.
 */
export function readNewsItem(item: XmlElement, context: ParseContext): ArticleDraft {
  const management = readManagement(item, context);
  if (management.patch === true) {
    const replaced = childrenOf(item, 'Update').flatMap((change) => childrenOf(change, 'Replace'));
    return draftOf(mergeFields(management, mergeLines(replaced)));
  }
  return draftOf(settleText(mergeFields(management, readComponents(item, context)), locationOf(item)));
}

function mergeLines(replaced: readonly XmlElement[]): ReturnType<typeof readNewsLines> {
  return replaced.map((change) => readNewsLines(change)).reduce((first, second) => mergeFields(first, second), {});
}
