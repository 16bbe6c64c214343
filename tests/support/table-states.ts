import type { Article, ArticleStatus, Tag } from '../../shared/article/article.ts';
import type { ArticleState, KeyMoment, KeyReceipt } from '../../shared/store/article-store.ts';

/** What a test says of an article state; the rest is filled in. */
export interface StateSketch {
  readonly id?: string;
  readonly key?: string;
  /** Milliseconds since 1970; also makes the sequencer. */
  readonly at?: number;
  readonly version?: number;
  readonly versionCreated?: string;
  readonly status?: ArticleStatus;
  readonly embargoedUntil?: string;
  readonly publishedAt?: string;
  readonly publishedOffset?: string;
  readonly language?: string;
  readonly source?: string;
  readonly tags?: readonly string[];
  readonly headline?: string;
  readonly summary?: string;
  readonly body?: string[];
  readonly pipeline?: number;
  readonly identifiedByKey?: boolean;
}

export const START = Date.parse('2026-03-01T12:00:00.000Z');

export function stateOf(sketch: StateSketch = {}): ArticleState {
  const at = sketch.at ?? START;
  const key = sketch.key ?? 'incoming/wire/a.txt';
  const article: Article = {
    id: sketch.id ?? 'article0',
    ...(sketch.version !== undefined && { version: sketch.version }),
    status: sketch.status ?? 'usable',
    ...(sketch.embargoedUntil !== undefined && { embargoedUntil: sketch.embargoedUntil }),
    type: 'text',
    language: sketch.language ?? 'ar',
    direction: 'rtl',
    headline: sketch.headline ?? 'عنوان',
    ...(sketch.summary !== undefined && { summary: sketch.summary }),
    body: sketch.body ?? ['فقرة أولى.', 'فقرة ثانية.'],
    source: { id: sketch.source ?? 'wire' },
    ...(sketch.publishedAt !== undefined && { publishedAt: sketch.publishedAt }),
    ...(sketch.publishedOffset !== undefined && { publishedOffset: sketch.publishedOffset }),
    ingestedAt: new Date(at).toISOString(),
    ...(sketch.tags !== undefined && { tags: sketch.tags.map(tagOf) }),
    upload: { key },
  };
  return {
    article,
    order: {
      ...(sketch.version !== undefined && { version: sketch.version }),
      ...(sketch.versionCreated !== undefined && { versionCreated: sketch.versionCreated }),
      recall: sketch.status === 'canceled',
      ...momentAt(key, at),
    },
    pipeline: sketch.pipeline ?? 1,
    identifiedByKey: sketch.identifiedByKey ?? false,
  };
}

export function momentAt(key: string, at: number): KeyMoment {
  return { key, uploadedAt: new Date(at).toISOString(), sequencer: at.toString(16) };
}

/** The receipt of an upload that brought these states. */
export function receiptOf(key: string, at: number, states: readonly ArticleState[], rejected = false): KeyReceipt {
  const time = new Date(at).toISOString();
  return {
    moment: momentAt(key, at),
    receipt: {
      key,
      status: rejected ? 'rejected' : 'ingested',
      articles: states.map(({ article }) => ({
        id: article.id,
        ...(article.version !== undefined && { version: article.version }),
        status: article.status,
      })),
      ...(rejected && { problem: { code: 'malformed', detail: 'The file is broken.' } }),
      receivedAt: time,
      finishedAt: time,
    },
    identifiedByKey: states.filter((state) => state.identifiedByKey).map((state) => state.article.id),
  };
}

function tagOf(id: string): Tag {
  const scheme = id.slice(0, id.indexOf(':'));
  return { id, scheme, label: id.slice(scheme.length + 1), relevance: 0.5, confidence: 0.9, origin: 'machine' };
}
