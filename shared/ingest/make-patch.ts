import type { Relation } from '../article/article.ts';
import type { ArticleDraft } from '../article/article-draft.ts';
import { omitAbsent } from '../article/omit-absent.ts';
import type { ArticlePatch } from '../store/article-store.ts';
import { declaredKeywords } from '../tag/keywords/declared-keywords.ts';
import { givenStatus } from './given-status.ts';
import { type Arrival, orderOf } from './order-of.ts';
import { PIPELINE_VERSION } from './pipeline-version.ts';

/**
 * What a patch changes of its article: the fields that it has. Language, tags and summary stay those of the article,
 * which were made from the whole of its text.
 */
export function makePatch(
  draft: ArticleDraft,
  { id, related }: { readonly id: string; readonly related: readonly Relation[] },
  upload: Arrival,
): ArticlePatch {
  const { language: _declared, ...words } = draft;
  return {
    id,
    order: orderOf(draft, upload),
    pipeline: PIPELINE_VERSION,
    fields: omitAbsent<ArticlePatch['fields']>({
      version: draft.version,
      headline: draft.headline,
      dateline: draft.dateline,
      slugline: draft.slugline,
      authors: [...draft.authors],
      publishedAt: draft.publishedAt,
      publishedPrecision: draft.publishedPrecision,
      publishedOffset: draft.publishedOffset,
      updatedAt: draft.updatedAt,
      expiresAt: draft.expiresAt,
      signals: draft.signals && [...draft.signals],
      urgency: draft.urgency,
      genre: draft.genre,
      copyright: draft.copyright,
      usageTerms: draft.usageTerms,
      keywords: declaredKeywords(words).map(({ keyword }) => keyword),
      related: [...related],
    }),
    ...(!draft.statusUnsaid && { given: givenStatus(draft) }),
  };
}
