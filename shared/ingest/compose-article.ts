import type { Article, Relation } from '../article/article.ts';
import type { ArticleDraft } from '../article/article-draft.ts';
import { omitAbsent } from '../article/omit-absent.ts';
import { publicationAfter } from '../article/publication.ts';
import type { SourceProfile } from '../article/source-profile.ts';
import type { LanguageFinding, Tagging } from '../tag/tagger.ts';

/** What the rooms found out about one draft. */
export interface ArticleFindings {
  readonly id: string;
  readonly language: LanguageFinding | undefined;
  readonly tagging: Tagging;
  readonly summary: string | undefined;
  readonly related: readonly Relation[];
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
  const until = draft.embargo && 'until' in draft.embargo ? draft.embargo.until : undefined;
  const isOver = until !== undefined && Date.parse(until) <= Date.parse(now);
  const { publishedAt, publishedPrecision } = isOver ? publicationAfter(until, draft) : draft;
  return omitAbsent<Article>({
    id: found.id,
    uri: draft.uri,
    version: draft.version,
    status: draft.status !== 'usable' || draft.embargo === undefined || isOver ? draft.status : 'embargoed',
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
    updatedAt: draft.updatedAt,
    ingestedAt: upload.uploadedAt,
    urgency: draft.urgency,
    genre: draft.genre,
    copyright: draft.copyright,
    usageTerms: draft.usageTerms,
    keywords: found.tagging.keywords,
    tags: found.tagging.tags,
    related: [...found.related],
    duplicateOf: undefined,
    upload: omitAbsent<Article['upload']>({ key: upload.key, versionId: upload.versionId }),
  });
}
