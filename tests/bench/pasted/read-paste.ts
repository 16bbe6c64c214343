import type { ArticleDraft } from '../../../shared/article/article-draft.ts';
import type { ParseContext } from '../../../shared/parse/format.ts';
import { parseFile } from '../../../shared/parse/parse-file.ts';

/** Texts are judged as if they had been uploaded on this day. */
export const BENCH_CONTEXT: ParseContext = {
  key: 'incoming/bench/page.txt',
  source: { id: 'bench' },
  uploadedAt: '2026-12-01T00:00:00Z',
};

/** The articles of a text, as the pipeline reads it. */
export async function readPaste(text: string): Promise<readonly ArticleDraft[]> {
  return (await parseFile(new TextEncoder().encode(text), BENCH_CONTEXT)).articles;
}

/** The day on which an article was published, by the clock of its source. */
export function dayOf({ publishedAt, publishedOffset = 'Z' }: ArticleDraft): string | undefined {
  if (publishedAt === undefined) return undefined;
  const [hour = 0, minute = 0] = publishedOffset.slice(1).split(':').map(Number);
  const east = (hour * 60 + minute) * (publishedOffset.startsWith('-') ? -60_000 : 60_000);
  return new Date(Date.parse(publishedAt) + east).toISOString().slice(0, 10);
}
