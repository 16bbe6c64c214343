import type { ArticleDraft } from '../article/article-draft.ts';

/** True unless a draft has neither words nor a word on any article's status: such an item is an empty shell. */
export function saysSomething(draft: ArticleDraft): boolean {
  return (
    draft.headline !== undefined ||
    draft.body.length > 0 ||
    draft.status !== 'usable' ||
    draft.patch !== undefined ||
    draft.statusChanges !== undefined
  );
}
