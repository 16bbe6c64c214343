import type { ArticleDraft } from '../../article/article-draft.ts';

/** A draft's fields as a parser finds them: what the file does not say may be undefined or left out. */
export type FoundFields = { [Field in keyof ArticleDraft]?: ArticleDraft[Field] | undefined };

/** A draft of what was found: a usable text unless it says otherwise, nothing undefined or blank, no keyword twice. */
export function draftOf(found: FoundFields): ArticleDraft {
  const draft = {
    status: 'usable',
    type: 'text',
    body: [],
    authors: [],
    subjects: [],
    related: [],
    ...present(found),
    keywords: [...new Set(found.keywords?.filter((keyword) => keyword.trim() !== ''))],
  } satisfies ArticleDraft;
  return draft;
}

/** The fields that hold something: neither undefined nor an empty string. */
function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
