import type { Article, ArticleStatus } from '../../shared/article/article.ts';
import { encodeOrder } from '../../shared/article/version-order.ts';
import type { ArticlePatch, ArticleRuling, ArticleState } from '../../shared/store/article-store.ts';
import { type BucketEvent, LAST_MINUTE, patchesOf, rulingsOf, statesOf, timeOf } from './newsroom-events.ts';

/** Where everything stands when all that happened has happened once and in order. */
export interface ExpectedState {
  readonly articles: ReadonlyMap<string, ExpectedArticle>;
  /** Ids that something came for and never a full version. */
  readonly waiting: readonly string[];
}

/** Where one article stands. */
export interface ExpectedArticle {
  readonly article: Article;
  readonly order: string;
  /** RFC 3339 UTC: when the version came that stands. */
  readonly uploadedAt: string;
  /** Orders of every version that ever came, the latest among them. */
  readonly versions: ReadonlySet<string>;
}

interface Standing {
  state: ArticleState;
  /** When each version that ever came was to be shown, of those that were. */
  entries: string[];
  versions: Set<string>;
}

/**
 * The plain meaning of a history, with no table, no concurrency and no failure in it: what the store is held against.
 * `pipelineOf` tells the newest pipeline that an event was handed to.
 */
export function expectedState(
  history: readonly BucketEvent[],
  pipelineOf: (event: BucketEvent) => number,
): ExpectedState {
  const standings = new Map<string, Standing>();
  const patches: ArticlePatch[] = [];
  const rulings: ArticleRuling[] = [];
  const heldByKey = new Map<string, Set<string>>();
  for (const event of history) {
    if (event.happened === 'broken file uploaded') continue;
    const states = statesOf(event, pipelineOf(event));
    for (const state of states) take(standings, state);
    patches.push(...patchesOf(event, pipelineOf(event)));
    rulings.push(...rulingsOf(event));
    const held = new Set(states.filter((state) => state.identifiedByKey).map((state) => state.article.id));
    for (const [id, standing] of standings) {
      const dropped = (heldByKey.get(event.key)?.has(id) ?? false) && !held.has(id);
      if (standing.state.article.upload.key !== event.key) continue;
      if (event.happened === 'deleted' || dropped) withdraw(standing);
    }
    heldByKey.set(event.key, held);
  }
  const articles = [...standings].map(([id, standing]): [string, ExpectedArticle] => {
    const about = ({ id: other }: { id: string }) => other === id;
    const state = told(standing.state, patches.filter(about), rulings.filter(about));
    const article = entered(released(state), standing.entries);
    const { order } = standing.state;
    return [id, { article, order: encodeOrder(order), uploadedAt: order.uploadedAt, versions: standing.versions }];
  });
  const others = new Set([...patches, ...rulings].map(({ id }) => id));
  return { articles: new Map(articles), waiting: [...others].filter((id) => !standings.has(id)) };
}

function take(standings: Map<string, Standing>, state: ArticleState): void {
  const order = encodeOrder(state.order);
  const standing = standings.get(state.article.id) ?? { state, entries: [], versions: new Set() };
  standings.set(state.article.id, standing);
  standing.versions.add(order);
  const { status, embargoedUntil = '', ingestedAt } = state.article;
  if (status === 'usable' || embargoedUntil !== '') standing.entries.push([ingestedAt, embargoedUntil].sort()[1] ?? '');
  if (order > encodeOrder(standing.state.order)) standing.state = state;
}

function withdraw(standing: Standing): void {
  if (standing.state.article.status === 'canceled') return;
  standing.state = { ...standing.state, article: { ...standing.state.article, status: 'withdrawn' } };
}

/** The article as its patches and rulings leave it: each word on its status is heard in turn, the last one counts. */
function told({ article, order }: ArticleState, patches: ArticlePatch[], rulings: ArticleRuling[]): Article {
  const words: { status: ArticleStatus; embargoedUntil?: string; madeAt: string | undefined }[] = [
    { status: article.status, ...untilOf(article), madeAt: order.versionCreated },
  ];
  let changed = article;
  for (const patch of patches.toSorted((one, other) => (encodeOrder(one.order) > encodeOrder(other.order) ? 1 : -1))) {
    if (encodeOrder(patch.order) <= encodeOrder(order)) continue;
    changed = { ...changed, ...patch.fields };
    if (patch.given) words.push({ ...patch.given, madeAt: patch.order.versionCreated });
  }
  const newest = rulings.toSorted((one, other) => (encodeOrder(one.order) > encodeOrder(other.order) ? 1 : -1)).at(-1);
  const standing = words.at(-1);
  const isLater = (standing?.madeAt ?? '') > (newest?.order.versionCreated ?? '');
  if (newest && standing?.status !== 'canceled' && !isLater) words.push({ ...newest.given, madeAt: undefined });

  const last = words.at(-1);
  if (last === undefined || (article.status === 'withdrawn' && last.status !== 'canceled')) return changed;
  const { embargoedUntil: _, ...rest } = changed;
  return { ...rest, status: last.status, ...untilOf(last) };
}

function untilOf({ embargoedUntil }: { embargoedUntil?: string | undefined }): { embargoedUntil?: string } {
  return embargoedUntil === undefined ? {} : { embargoedUntil };
}

/** An article came in when the first of its versions was to be shown. */
function entered(article: Article, entries: readonly string[]): Article {
  return { ...article, ingestedAt: entries.toSorted()[0] ?? article.ingestedAt };
}

/** Lets out what is due when the story ends. */
function released(article: Article): Article {
  const until = article.embargoedUntil;
  if (article.status !== 'embargoed' || until === undefined || Date.parse(until) > timeOf(LAST_MINUTE)) return article;
  if ((article.publishedAt ?? '') >= until) return { ...article, status: 'usable' };
  return { ...article, status: 'usable', publishedAt: until, publishedPrecision: 'second' };
}
