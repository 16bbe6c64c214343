import type { Article, EngineUse, Relation } from '../article/article.ts';
import type { ArticleDraft } from '../article/article-draft.ts';
import { omitAbsent } from '../article/omit-absent.ts';
import { publicationAfter } from '../article/publication.ts';
import type { SourceProfile } from '../article/source-profile.ts';
import type { LanguageFinding, Tagging } from '../tag/tagger.ts';
import { standingOf } from './standing-of.ts';

/** What the rooms found out about one draft. */
export interface ArticleFindings {
  readonly id: string;
  readonly language: LanguageFinding | undefined;
  readonly tagging: Tagging;
  readonly summary: string | undefined;
  readonly related: readonly Relation[];
  /** What was asked of engines over the network. */
  readonly engines: readonly EngineUse[];
}

/** The upload that an article came with. */
export interface ArticleUpload {
  readonly key: string;
  readonly versionId?: string;
  /** RFC 3339 UTC. */
  readonly uploadedAt: string;
  readonly source: SourceProfile;
}

/**
 * The record of a draft. What is unknown is absent: no field is null or empty.
 *
 * @param now RFC 3339 UTC; an embargo that is over by then holds nothing back
 */
export function composeArticle(
  draft: ArticleDraft,
  found: ArticleFindings,
  upload: ArticleUpload,
  now: string,
): Article {
  const { status, until, embargoIsOver } = standingOf(draft, now);
  const { publishedAt, publishedPrecision, publishedOffset } =
    until !== undefined && embargoIsOver ? publicationAfter(until, draft) : draft;
  return omitAbsent<Article>({
    id: found.id,
    uri: draft.uri,
    version: draft.version,
    status,
    embargoedUntil: until,
    type: draft.type,
    language: found.language?.language,
    direction: found.language?.direction,
    headline: draft.headline,
    summary: found.summary,
    body: [...draft.body],
    dateline: draft.dateline,
    slugline: draft.slugline,
    authors: [...draft.authors],
    source: omitAbsent<Article['source']>({ id: upload.source.id, name: draft.sourceName ?? upload.source.name }),
    publishedAt,
    publishedPrecision,
    publishedOffset,
    updatedAt: draft.updatedAt,
    expiresAt: draft.expiresAt,
    ingestedAt: upload.uploadedAt,
    signals: draft.signals && [...draft.signals],
    urgency: draft.urgency,
    genre: draft.genre,
    copyright: draft.copyright,
    usageTerms: draft.usageTerms,
    keywords: found.tagging.keywords,
    tags: found.tagging.tags,
    related: [...found.related],
    duplicateOf: undefined,
    engines: [...found.engines],
    upload: omitAbsent<Article['upload']>({ key: upload.key, versionId: upload.versionId }),
  });
}
