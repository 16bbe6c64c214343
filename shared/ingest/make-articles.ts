import type { Relation } from '../article/article.ts';
import type { ArticleDraft, DraftRelation } from '../article/article-draft.ts';
import { articleIdOfIdentity, articleIdOfKey } from '../article/article-id.ts';
import type { VersionOrder } from '../article/version-order.ts';
import { parseFile } from '../parse/parse-file.ts';
import type { ArticleState } from '../store/article-store.ts';
import { summariseLead } from '../summarise/summarise-lead.ts';
import { detectLanguage } from '../tag/language/detect-language.ts';
import { tagArticle } from '../tag/tag-article.ts';
import type { Tagging } from '../tag/tagger.ts';
import { type ArticleUpload, composeArticle } from './compose-article.ts';
import { openingOf } from './opening-of.ts';
import { PIPELINE_VERSION } from './pipeline-version.ts';

/** How far to go: `parse` leaves tags, keywords and the machine's summary out. */
export type MakingDepth = 'parse' | 'full';

export interface MakingSettings {
  /** UTF-16 units. */
  readonly maxSummaryCharacters: number;
  readonly depth: MakingDepth;
}

/** The articles of one file, in their order in it. */
export interface MadeArticles {
  readonly format: string;
  readonly charset?: string;
  readonly states: readonly ArticleState[];
}

/** An upload with its place among the events of its key. */
export interface SequencedUpload extends ArticleUpload {
  readonly sequencer: string;
}

/**
 * Turns a file's bytes into article records: parse, tag, summarise. Reads nothing but its arguments.
 *
 * @param now RFC 3339 UTC, for embargoes
 * @throws NewsdropError with a permanent code when the file cannot become articles
 */
export async function makeArticles(
  bytes: Uint8Array,
  upload: SequencedUpload,
  settings: MakingSettings,
  now: string,
): Promise<MadeArticles> {
  const { key, source, uploadedAt } = upload;
  const { format, charset, articles: drafts } = await parseFile(bytes, { key, source, uploadedAt });
  const ids = drafts.map((draft, place) =>
    draft.identity === undefined ? articleIdOfKey(key, place) : articleIdOfIdentity(source.id, draft.identity),
  );
  const states: ArticleState[] = [];
  for (const [place, draft] of drafts.entries()) {
    const { language: declared, ...whole } = draft;
    const words = { ...whole, body: openingOf(draft.body) };
    const language = detectLanguage([words.headline ?? '', ...words.body], declared ?? source.language);
    // What a file declares may be no language at all: only a language that was told goes any further.
    const input = language === undefined ? words : { ...words, language: language.language };
    const tagging: Tagging =
      settings.depth === 'full' ? tagArticle(input) : { keywords: [...draft.keywords], tags: [] };
    const summary =
      settings.depth === 'full' ? await summariseLead(input, settings.maxSummaryCharacters) : draft.abstract;
    const related = draft.related.flatMap((relation) => toRelation(relation, ids, source.id));
    const id = ids[place] ?? articleIdOfKey(key, place);
    states.push({
      article: composeArticle(draft, { id, language, tagging, summary, related }, upload, now),
      order: orderOf(draft, upload),
      pipeline: PIPELINE_VERSION,
      identifiedByKey: draft.identity === undefined,
    });
  }
  return { format, ...(charset === undefined ? {} : { charset }), states };
}

function toRelation(relation: DraftRelation, ids: readonly string[], sourceId: string): Relation[] {
  const id = 'place' in relation ? ids[relation.place] : articleIdOfIdentity(sourceId, relation.identity);
  return id === undefined ? [] : [{ id, rel: relation.rel }];
}

function orderOf(draft: ArticleDraft, upload: SequencedUpload): VersionOrder {
  return {
    ...(draft.version === undefined ? {} : { version: draft.version }),
    ...(draft.versionCreated === undefined ? {} : { versionCreated: draft.versionCreated }),
    recall: draft.status === 'canceled',
    uploadedAt: upload.uploadedAt,
    sequencer: upload.sequencer,
  };
}
