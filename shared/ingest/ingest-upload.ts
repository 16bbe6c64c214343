import type { S3Client } from '@aws-sdk/client-s3';
import { omitAbsent } from '../article/omit-absent.ts';
import type { Receipt } from '../article/receipt.ts';
import type { SourceProfile } from '../article/source-profile.ts';
import type { OpenEngines } from '../engines/engines.ts';
import { isPermanent } from '../errors/newsdrop-error.ts';
import type { ArticleStore, KeyMoment } from '../store/article-store.ts';
import { type MadeArticles, makeArticles, type SequencedUpload } from './make-articles.ts';
import type { TakeTurn } from './open-turns.ts';
import { objectExists, readObject } from './read-object.ts';
import { storeArticles } from './store-articles.ts';
import type { UploadEvent } from './upload-event.ts';
import { isFolderMarker, sourceOfKey } from './upload-key.ts';

/** What an ingest works with. */
export interface IngestDependencies {
  readonly s3: S3Client;
  readonly store: ArticleStore;
  readonly sources: readonly SourceProfile[];
  readonly maxUploadBytes: number;
  /** UTF-16 units. */
  readonly maxSummaryCharacters: number;
  /** Default: the built-in engines alone. */
  readonly openEngines?: OpenEngines;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** When a file's articles are made, among the files of its batch. */
  readonly takeTurn: TakeTurn;
}

/** Milliseconds that the engines of a stage may hold up one file, however many articles are in it. */
const ENGINE_MILLIS = 20_000;

/** What became of an event: a receipt, or why there is none. */
export type IngestResult =
  | { readonly done: 'ingested' | 'rejected' | 'withdrawn'; readonly receipt: Receipt }
  | { readonly done: 'object-gone' | 'not-an-upload' };

/**
 * Carries one event of the bucket through: an upload becomes articles and a receipt, a deletion withdraws them. May be
 * repeated, interrupted and reordered at will; the table ends as if each event had come once and in order.
 *
 * A file that can never become articles gets a receipt that says why. Only what may succeed later is thrown.
 *
 * @throws NewsdropError, always retryable
 */
export async function ingestUpload(event: UploadEvent, deps: IngestDependencies): Promise<IngestResult> {
  if (isFolderMarker(event.key)) return { done: 'not-an-upload' };
  return event.kind === 'removed' ? withdraw(event, deps) : ingest(event, deps);
}

async function withdraw(event: UploadEvent, deps: IngestDependencies): Promise<IngestResult> {
  if (event.erasedVersion && (await objectExists(deps.s3, event.bucket, event.key))) return { done: 'not-an-upload' };
  const receipt = await deps.store.withdrawUpload(momentOf(event), timeOf(deps));
  return { done: 'withdrawn', receipt };
}

async function ingest(event: UploadEvent, deps: IngestDependencies): Promise<IngestResult> {
  const receivedAt = timeOf(deps);
  try {
    const object = await readObject(deps.s3, event, deps.maxUploadBytes);
    if (object.found === 'gone') return { done: 'object-gone' };
    const upload = omitAbsent<SequencedUpload>({
      key: event.key,
      versionId: event.versionId,
      uploadedAt: event.at,
      sequencer: event.sequencer,
      source: sourceOfKey(event.key, deps.sources),
    });
    const make = () => {
      const engines = deps.openEngines?.(deps.now() + ENGINE_MILLIS);
      const { maxSummaryCharacters } = deps;
      return makeArticles(
        object.bytes,
        upload,
        omitAbsent({ maxSummaryCharacters, depth: 'full' as const, engines }),
        receivedAt,
      );
    };
    // What waits for engines leaves the processor to others meanwhile.
    const made = await (deps.openEngines === undefined ? deps.takeTurn(object.bytes.length, make) : make());
    const receipt = await storeAll(made, event, receivedAt, deps);
    return { done: 'ingested', receipt };
  } catch (error) {
    if (!isPermanent(error)) throw error;
    const receipt = receiptOf(event, receivedAt, timeOf(deps), {
      status: 'rejected',
      articles: [],
      problem: { code: error.code, detail: error.message },
    });
    await deps.store.putUploadReceipt({ moment: momentOf(event), receipt, identifiedByKey: [] });
    return { done: 'rejected', receipt };
  }
}

async function storeAll(
  made: MadeArticles,
  event: UploadEvent,
  receivedAt: string,
  deps: IngestDependencies,
): Promise<Receipt> {
  const { states, patches: _patches, rulings: _rulings, problems, ...file } = made;
  const articles = await storeArticles(made, momentOf(event), deps.store);
  const receipt = receiptOf(event, receivedAt, timeOf(deps), {
    status: 'ingested',
    articles,
    ...file,
    problems: problems && [...problems],
  });
  const identifiedByKey = states.filter((state) => state.identifiedByKey).map((state) => state.article.id);
  await deps.store.putUploadReceipt({ moment: momentOf(event), receipt, identifiedByKey });
  return receipt;
}

function receiptOf(
  event: UploadEvent,
  receivedAt: string,
  finishedAt: string,
  outcome: {
    [Field in keyof Omit<Receipt, 'key' | 'versionId' | 'receivedAt' | 'finishedAt'>]: Receipt[Field] | undefined;
  },
): Receipt {
  const receipt = omitAbsent<Omit<Receipt, 'articles'>>({
    key: event.key,
    versionId: event.versionId,
    status: outcome.status,
    problem: outcome.problem,
    format: outcome.format,
    charset: outcome.charset,
    undecodable: outcome.undecodable,
    repaired: outcome.repaired,
    problems: outcome.problems,
    receivedAt,
    finishedAt,
  });
  return { ...receipt, articles: outcome.articles ?? [] };
}

function momentOf(event: UploadEvent): KeyMoment {
  return { key: event.key, uploadedAt: event.at, sequencer: event.sequencer };
}

function timeOf(deps: IngestDependencies): string {
  return new Date(deps.now()).toISOString();
}
