import type { ArticleDraft } from '../../article/article-draft.ts';
import { NewsdropError } from '../../errors/newsdrop-error.ts';

/** True unless a draft has neither words nor a word on any article's status: such an item is an empty shell. */
export function saysSomething(draft: ArticleDraft): boolean {
  const words = [draft.headline, draft.abstract, draft.slugline, draft.patch, draft.statusChanges];
  const lists = [draft.body, draft.authors, draft.keywords, draft.subjects];
  return draft.status !== 'usable' || words.some((word) => word !== undefined) || lists.some((list) => list.length > 0);
}

/** The same draft. @throws NewsdropError `empty` for a shell, so that a receipt tells of it and it replaces no article. */
export function requireWords(draft: ArticleDraft): ArticleDraft {
  if (saysSomething(draft) || draft.related.length > 0) return draft;
  throw new NewsdropError('empty', 'The item has no headline and no text.');
}
