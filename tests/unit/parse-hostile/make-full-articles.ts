import type { Article } from '../../../shared/article/article.ts';
import { makeArticles } from '../../../shared/ingest/make-articles.ts';

const UPLOADED_AT = '2025-06-10T12:00:00Z';
const UPLOAD = { key: 'incoming/x/file', source: { id: 'x' }, uploadedAt: UPLOADED_AT, sequencer: '01' };

/** The records of a file, tagged and summarised, as the ingest function makes them. */
export async function makeFullArticles(content: Uint8Array | string): Promise<Article[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { states } = await makeArticles(bytes, UPLOAD, { maxSummaryCharacters: 400, depth: 'full' }, UPLOADED_AT);
  return states.map(({ article }) => article);
}
