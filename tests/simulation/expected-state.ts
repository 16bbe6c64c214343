import type { Article } from '../../shared/article/article.ts';
import { encodeOrder } from '../../shared/article/version-order.ts';
import type { ArticleState } from '../../shared/store/article-store.ts';
import { type BucketEvent, LAST_MINUTE, statesOf, timeOf } from './newsroom-events.ts';

/** Where one article stands when everything that happened has happened once and in order. */
export interface ExpectedArticle {
  readonly article: Article;
  readonly order: string;
  /** Orders of every version that ever came, the latest among them. */
  readonly versions: ReadonlySet<string>;
}

interface Standing {
  state: ArticleState;
  versions: Set<string>;
}

/**
 * The plain meaning of a history, with no table, no concurrency and no failure in it: what the store is held against.
 * `pipelineOf` tells the newest pipeline that an event was handed to.
 */
export function expectedState(
  history: readonly BucketEvent[],
  pipelineOf: (event: BucketEvent) => number,
): Map<string, ExpectedArticle> {
  const standings = new Map<string, Standing>();
  const heldByKey = new Map<string, Set<string>>();
  for (const event of history) {
    if (event.happened === 'broken file uploaded') continue;
    const states = statesOf(event, pipelineOf(event));
    for (const state of states) take(standings, state);
    const held = new Set(states.filter((state) => state.identifiedByKey).map((state) => state.article.id));
    for (const [id, standing] of standings) {
      const dropped = (heldByKey.get(event.key)?.has(id) ?? false) && !held.has(id);
      if (standing.state.article.upload.key !== event.key) continue;
      if (event.happened === 'deleted' || dropped) withdraw(standing);
    }
    heldByKey.set(event.key, held);
  }
  return new Map([...standings].map(([id, standing]) => [id, finish(standing)]));
}

function take(standings: Map<string, Standing>, state: ArticleState): void {
  const order = encodeOrder(state.order);
  const standing = standings.get(state.article.id);
  if (standing === undefined) {
    standings.set(state.article.id, { state, versions: new Set([order]) });
    return;
  }
  standing.versions.add(order);
  if (order > encodeOrder(standing.state.order)) standing.state = state;
}

function withdraw(standing: Standing): void {
  if (standing.state.article.status === 'canceled') return;
  standing.state = { ...standing.state, article: { ...standing.state.article, status: 'withdrawn' } };
}

/** Lets out what is due when the story ends. */
function finish({ state, versions }: Standing): ExpectedArticle {
  const { article } = state;
  const until = article.embargoedUntil;
  const due = article.status === 'embargoed' && until !== undefined && Date.parse(until) <= timeOf(LAST_MINUTE);
  const released: Article = due
    ? { ...article, status: 'usable', publishedAt: until, publishedPrecision: 'second' }
    : article;
  return { article: released, order: encodeOrder(state.order), versions };
}
