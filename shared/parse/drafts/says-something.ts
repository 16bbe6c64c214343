import type { ArticleDraft } from '../../article/article-draft.ts';

/** True unless a draft has neither words nor a word on any article's status: such an item is an empty shell. */
export function saysSomething(draft: ArticleDraft): boolean {
  const words = [draft.headline, draft.abstract, draft.slugline, draft.patch, draft.statusChanges];
  const lists = [draft.body, draft.authors, draft.keywords, draft.subjects];
  return draft.status !== 'usable' || words.some((word) => word !== undefined) || lists.some((list) => list.length > 0);
}
