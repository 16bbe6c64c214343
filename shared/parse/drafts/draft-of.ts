import type { ArticleDraft, DeclaredSubject } from '../../article/article-draft.ts';
import { omitAbsent } from '../../article/omit-absent.ts';

/** A draft's fields as a parser finds them: what the file does not say may be undefined or left out. */
export type FoundFields = Absentable<Omit<ArticleDraft, 'subjects'>> & {
  readonly subjects?: readonly FoundSubject[] | undefined;
};

/** A subject as a parser finds it: one without code and label is none. */
export type FoundSubject = Absentable<DeclaredSubject>;

type Absentable<Fields> = { [Field in keyof Fields]?: Fields[Field] | undefined };

/** Identities that are URIs, whatever their sender calls them. */
const URI = /^(?:https?:\/\/|urn:|tag:)\S+$/i;

/**
 * A draft of what was found: a usable text unless it says otherwise, nothing undefined or blank, no keyword or author twice. An
 * identity that is a URI is the article's where the file gives no other.
 */
export function draftOf(found: FoundFields): ArticleDraft {
  const { identity = '' } = found;
  return {
    status: 'usable',
    type: 'text',
    body: [],
    related: [],
    ...(URI.test(identity) && { uri: identity }),
    ...omitAbsent<Partial<Omit<ArticleDraft, 'subjects'>>>(found),
    subjects: (found.subjects ?? [])
      .filter(({ code, label }) => code !== undefined || label !== undefined)
      .map((subject) => omitAbsent<DeclaredSubject>(subject)),
    authors: [...new Map(found.authors?.map((author) => [author.name, author])).values()],
    keywords: [...new Set(found.keywords?.filter((keyword) => keyword.trim() !== ''))],
  };
}
