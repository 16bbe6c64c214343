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
    ...(draft.publishedAt === undefined ? {} : { datePublished: asPrinted(draft.publishedAt, draft.publishedOffset) }),
    keywords: draft.keywords,
  };
}

/** A time by the clock that the page gives it by: what sets of pages hold is the day that a page shows. */
function asPrinted(instant: string, offset = 'Z'): string {
  const [hour = 0, minute = 0] = offset.slice(1).split(':').map(Number);
  const east = (hour * 60 + minute) * (offset.startsWith('-') ? -60_000 : 60_000);
  return new Date(Date.parse(instant) + east).toISOString().replace('.000Z', offset);
}

async function parseOrNothing(parse: () => ArticleDraft[] | Promise<ArticleDraft[]>): Promise<ArticleDraft[]> {
  try {
    return await parse();
  } catch {
    return [];
  }
}
