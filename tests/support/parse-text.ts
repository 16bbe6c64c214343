import type { ArticleDraft } from '../../shared/article/article-draft.ts';
import type { SourceProfile } from '../../shared/article/source-profile.ts';
import { parseFile } from '../../shared/parse/parse-file.ts';

/** The articles of a text, dropped on 1 June 2025. */
export async function parseText(text: string, source: SourceProfile = { id: 'x' }): Promise<readonly ArticleDraft[]> {
  const context = { key: 'incoming/x/file.txt', source, uploadedAt: '2025-06-01T10:00:00Z' };
  return (await parseFile(new TextEncoder().encode(text), context)).articles;
}
