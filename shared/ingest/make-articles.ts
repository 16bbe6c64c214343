import type { Relation } from '../article/article.ts';
import type { ArticleDraft, DraftRelation } from '../article/article-draft.ts';
import { articleIdOfIdentity, articleIdOfKey } from '../article/article-id.ts';
import type { Engines } from '../engines/engines.ts';
import { NewsdropError } from '../errors/newsdrop-error.ts';
import type { ParsedFile, PartProblem } from '../parse/format.ts';
import { parseFile } from '../parse/parse-file.ts';
import type { ArticlePatch, ArticleRuling, ArticleState } from '../store/article-store.ts';
import { inParallel } from '../store/in-parallel.ts';
import { summariseLead } from '../summarise/summarise-lead.ts';
import { detectLanguage } from '../tag/language/detect-language.ts';
import { tagArticle } from '../tag/tag-article.ts';
import type { Tagging } from '../tag/tagger.ts';
import { type ArticleUpload, composeArticle } from './compose-article.ts';
import { type Counsel, consultEngines } from './consult-engines.ts';
import { makePatch } from './make-patch.ts';
import { makeRulings, onlyRules } from './make-rulings.ts';
import { openingOf } from './opening-of.ts';
import { orderOf } from './order-of.ts';
import { PIPELINE_VERSION } from './pipeline-version.ts';
import { standingOf } from './standing-of.ts';

/** How far to go: `parse` leaves tags, keywords and the machine's summary out. */
export type MakingDepth = 'parse' | 'full';

export interface MakingSettings {
  /** UTF-16 units. */
  readonly maxSummaryCharacters: number;
  readonly depth: MakingDepth;
  /** Asked beside the built-in engines, of articles that may be shown. Default: none. */
  readonly engines?: Engines;
}

/** What one file came to: its articles in their order in it, and what it changes of others. */
export interface MadeArticles extends Omit<ParsedFile, 'articles'> {
  readonly states: readonly ArticleState[];
  readonly patches: readonly ArticlePatch[];
  readonly rulings: readonly ArticleRuling[];
}

/** An upload with its place among the events of its key. */
export interface SequencedUpload extends ArticleUpload {
  readonly sequencer: string;
}

/** What one function can tag and store within its time, with room to spare. */
const MAX_ARTICLES = 2_000;
/** Articles of a file that wait for engines at a time. More would only be throttled. */
const PARALLEL_ARTICLES = 4;

const NO_COUNSEL: Counsel = { uses: [] };

/** A draft of a whole article, with what its file gives it. */
interface WholeDraft {
  readonly draft: ArticleDraft;
  readonly id: string;
  readonly related: readonly Relation[];
}

/**
 * Turns a file's bytes into article records: parse, tag, summarise. Reads nothing but its arguments, and asks nobody
 * but the engines among them.
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
  const {
    articles: drafts,
    problems: partProblems = [],
    ...file
  } = await parseFile(bytes, { key, source, uploadedAt });
  if (drafts.length > MAX_ARTICLES) {
    throw new NewsdropError('too-large', `The file holds more than the ${MAX_ARTICLES} articles that are accepted.`);
  }
  const ids = drafts.map((draft, place) =>
    draft.identity === undefined
      ? articleIdOfKey(key, draft.part ?? place)
      : articleIdOfIdentity(source.id, draft.identity),
  );
  const wholes: WholeDraft[] = [];
  const patches: ArticlePatch[] = [];
  const problems: PartProblem[] = [...partProblems];
  for (const [place, draft] of drafts.entries()) {
    const id = ids[place] ?? articleIdOfKey(key, place);
    const related = draft.related.flatMap((relation) => toRelation(relation, ids, source.id));
    if (onlyRules(draft)) continue;
    if (!draft.patch) wholes.push({ draft, id, related });
    else if (draft.identity !== undefined) patches.push(makePatch(draft, { id, related }, upload));
    else problems.push({ part: draft.part ?? `item ${place + 1}`, ...NAMELESS_PATCH });
  }
  const states = await makeStates(wholes, upload, settings, now);
  const rulings = drafts.flatMap((draft) => makeRulings(draft, source.id, upload));
  if (states.length + patches.length + rulings.length === 0) {
    throw new NewsdropError(NAMELESS_PATCH.code, NAMELESS_PATCH.detail);
  }
  return { ...file, ...(problems.length > 0 && { problems }), states, patches, rulings };
}

const NAMELESS_PATCH = {
  code: 'malformed',
  detail: 'It changes an article that came before, but does not say which one.',
} as const;

async function makeStates(
  wholes: readonly WholeDraft[],
  upload: SequencedUpload,
  settings: MakingSettings,
  now: string,
): Promise<ArticleState[]> {
  const states = new Map<WholeDraft, ArticleState>();
  await inParallel(wholes, PARALLEL_ARTICLES, async (whole) => {
    states.set(whole, await makeState(whole, upload, settings, now));
  });
  return wholes.flatMap((whole) => states.get(whole) ?? []);
}

async function makeState(
  { draft, id, related }: WholeDraft,
  upload: SequencedUpload,
  { depth, maxSummaryCharacters, engines }: MakingSettings,
  now: string,
): Promise<ArticleState> {
  const { language: declared, ...whole } = draft;
  const words = { ...whole, body: openingOf(draft.body) };
  const language = detectLanguage([words.headline ?? '', ...words.body], declared ?? upload.source.language);
  // What a file declares may be no language at all: only a language that was told goes any further.
  const input = language === undefined ? words : { ...words, language: language.language };
  // What may not be shown, yet or any more, is given to nobody.
  const isAsked = engines !== undefined && standingOf(draft, now).status === 'usable';
  const counsel = isAsked ? await consultEngines(input, engines, maxSummaryCharacters) : NO_COUNSEL;
  const { heard } = counsel;
  const tagging: Tagging =
    depth === 'full' ? tagArticle(heard ? { ...input, heard } : input) : { keywords: [...draft.keywords], tags: [] };
  const summary = depth === 'full' ? (counsel.summary ?? summariseLead(input, maxSummaryCharacters)) : draft.abstract;
  return {
    article: composeArticle(draft, { id, language, tagging, summary, related, engines: counsel.uses }, upload, now),
    order: orderOf(draft, upload),
    pipeline: PIPELINE_VERSION,
    identifiedByKey: draft.identity === undefined,
  };
}

function toRelation(relation: DraftRelation, ids: readonly string[], sourceId: string): Relation[] {
  const id = 'place' in relation ? ids[relation.place] : articleIdOfIdentity(sourceId, relation.identity);
  return id === undefined ? [] : [{ id, rel: relation.rel }];
}
