import type { ArticleDraft } from '../../article/article-draft.ts';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { draftOf, type FoundFields } from '../drafts/draft-of.ts';
import { saysSomething } from '../drafts/says-something.ts';
import { settleText } from '../drafts/settle-text.ts';
import type { ParseContext } from '../format.ts';
import { readParts } from '../parts/read-parts.ts';

/**
 * One draft an item, in their order. An item that cannot be read or says nothing is left out, the others stand.
 *
 * @throws NewsdropError `empty` when the feed has no item with an article in it
 */
export async function draftsOfItems<Item>(
  items: readonly Item[],
  read: (item: Item) => FoundFields | undefined,
  context: ParseContext,
): Promise<ArticleDraft[]> {
  const parts = await readParts(
    items,
    (item) => draftOfItem(read(item)),
    (place) => `item ${place + 1}`,
    context,
  );
  const drafts = parts.flat();
  if (drafts.length === 0) throw new NewsdropError('empty', 'This feed holds no item with an article in it.');
  return drafts;
}

function draftOfItem(found: FoundFields | undefined): ArticleDraft[] {
  if (found === undefined) return [];
  const draft = draftOf(settleText(found));
  // What names an article without a word of it still points at it.
  return saysSomething(draft) || draft.identity !== undefined ? [draft] : [];
}
