import type { Article, Tag } from '../../article/article.ts';
import { withoutPublication } from '../../article/publication.ts';
import type { ArticlePatch, ArticleRuling, ArticleState, GivenStatus } from '../article-store.ts';
import { releasedArticle } from './embargo.ts';

/** What is known of an article beside its newest full version. */
export interface Overlay {
  /** Those above the base, in their order. */
  readonly patches: readonly ArticlePatch[];
  /** The newest one, whatever it holds over. */
  readonly ruling?: ArticleRuling;
  /**
   * The earliest entry of all its full versions (see `entryOf`), in whatever order they came: a version that is dropped
   * again or corrected does not make an article a new one.
   */
  readonly enteredAt?: number | undefined;
}

/** All that decides how an article stands. Without a base nothing is known of it yet but what waits for one. */
export interface Layers extends Overlay {
  /** The newest full version. */
  readonly base?: ArticleState;
}

export const NO_OVERLAY: Overlay = { patches: [] };

/**
 * The article as its layers make it, the same in whatever order they came; nothing while there is no base. Each patch
 * replaces the fields it has, never the body. The status is that of the last layer to give one, unless a ruling holds
 * over that layer. A withdrawn base is not brought back by either; it can still be killed.
 */
export function foldArticle(layers: Layers): Article | undefined {
  const { base, patches, enteredAt } = layers;
  if (base === undefined) return undefined;
  const patched = patches.reduce(applyPatch, entered(base.article, enteredAt));
  const given = rulingOver(layers)?.given ?? lastGiven(patches)?.given;
  const stood = given === undefined || overrules(base.article, given) ? withStatus(patched, given) : patched;
  // A patch may have set the time of publication back to before the embargo's end.
  return stood.status === 'usable' && stood.embargoedUntil !== undefined ? releasedArticle(stood) : stood;
}

/**
 * The ruling, if it holds over the article: if the layer that gives the status was not made after it. A layer that
 * does not say when it was made is held; one that is itself a kill stays one.
 */
export function rulingOver({ base, patches, ruling }: Layers): ArticleRuling | undefined {
  if (base === undefined || ruling === undefined) return undefined;
  const patch = lastGiven(patches);
  if ((patch?.given?.status ?? base.article.status) === 'canceled') return undefined;
  const madeAt = (patch ?? base).order.versionCreated;
  const { versionCreated: ruledAt } = ruling.order;
  const isNewer = madeAt !== undefined && ruledAt !== undefined && Date.parse(madeAt) > Date.parse(ruledAt);
  return isNewer ? undefined : ruling;
}

function entered(article: Article, enteredAt: number | undefined): Article {
  return enteredAt === undefined ? article : { ...article, ingestedAt: new Date(enteredAt).toISOString() };
}

function lastGiven(patches: readonly ArticlePatch[]): ArticlePatch | undefined {
  return patches.findLast((patch) => patch.given !== undefined);
}

function overrules(article: Article, given: GivenStatus): boolean {
  return article.status !== 'withdrawn' || given.status === 'canceled';
}

function withStatus(article: Article, given: GivenStatus | undefined): Article {
  if (given === undefined) return article;
  const { embargoedUntil: _, ...rest } = article;
  return { ...rest, ...given };
}

function applyPatch(article: Article, { fields }: ArticlePatch): Article {
  const rest = fields.publishedAt === undefined ? article : withoutPublication(article);
  const patched = { ...rest, ...fields };
  if (fields.headline === undefined || article.tags === undefined) return patched;
  return { ...patched, tags: article.tags.map(withoutHeadline) };
}

/** Evidence in a headline that is not there any more points at nothing. */
function withoutHeadline({ evidence, ...tag }: Tag): Tag {
  const kept = evidence?.filter(({ field }) => field !== 'headline') ?? [];
  return kept.length === 0 ? tag : { ...tag, evidence: kept };
}
