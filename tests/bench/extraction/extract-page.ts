import type { ArticleDraft } from '../../../shared/article/article-draft.ts';
import { html } from '../../../shared/parse/html/html.ts';
import { openFile } from '../../../shared/parse/opening/open-file.ts';
import type { Extraction } from './score.ts';

/** Pages are judged as if they had been uploaded on this day: later dates in them are no publication dates. */
const UPLOADED_AT = '2026-12-01T00:00:00Z';

/** Parses a page as the pipeline does, and says it in the bench's words. */
export async function extractPage(bytes: Uint8Array): Promise<Extraction> {
  const file = openFile(bytes, undefined);
  const context = { key: 'incoming/bench/page.html', source: { id: 'bench' }, uploadedAt: UPLOADED_AT };
  const [draft] = await parseOrNothing(() => html.parse(file, context));
  if (draft === undefined) return { articleBody: '' };
  return {
    articleBody: draft.body.join('\n'),
    ...(draft.headline === undefined ? {} : { title: draft.headline }),
    authors: draft.authors.map((author) => author.name),
    ...(draft.publishedAt === undefined ? {} : { datePublished: draft.publishedAt }),
    keywords: draft.keywords,
  };
}

async function parseOrNothing(parse: () => ArticleDraft[] | Promise<ArticleDraft[]>): Promise<ArticleDraft[]> {
  try {
    return await parse();
  } catch {
    return [];
  }
}
