import type { ArticleDraft } from '../../../shared/article/article-draft.ts';

/** A draft's fields as texts, absent ones empty. */
export function draftFields(draft: ArticleDraft | undefined): Readonly<Record<string, string>> {
  if (draft === undefined) return {};
  const { authors, body, keywords, subjects, related, embargo, signals = [], version, urgency, ...texts } = draft;
  return {
    ...Object.fromEntries(
      Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    ...(version !== undefined && { version: String(version) }),
    ...(urgency !== undefined && { urgency: String(urgency) }),
    ...(embargo !== undefined && { embargo: 'until' in embargo ? embargo.until : 'until told otherwise' }),
    authors: authors.map(({ name }) => name).join('; '),
    body: body.join(' '),
    keywords: keywords.join('; '),
    signals: signals.join('; '),
    related: related
      .map((relation) => ('identity' in relation ? relation.identity : String(relation.place)))
      .join('; '),
    subjects: [...new Set(subjects.map(({ code, label }) => label ?? code ?? ''))].sort().join('; '),
  };
}
