import type { Evidence } from '../../article/article.ts';
import type { TaggerInput } from '../tagger.ts';
import { type TermSighting, termsIn } from './find-terms.ts';
import { firstLevelOf } from './topic-tree.ts';

/** A topic that is said of an article, and where the terms stand that tell it. */
export interface SaidTopic {
  readonly topic: string;
  readonly evidence: readonly Evidence[];
}

/**
 * How often terms must stand, how many different ones, and how many times as often as another topic's: where the
 * headline holds one, and where it holds none.
 */
const DEMANDS = {
  headline: { sightings: 4, terms: 3, lead: 2 },
  body: { sightings: 5, terms: 4, lead: 3 },
} as const;

/**
 * The topic that the terms of an article tell beyond doubt: several different ones, more of them where the headline
 * holds none, and those of no other topic nearly as often. A topic below the first level, where the terms tell one as
 * surely. What a model is sure of stands where the terms tell nothing; where they say more of another topic, nothing is
 * said. A language without terms leaves it to the model alone.
 *
 * @param sure the topic of the first level that a model is sure of
 */
export function saidTopic(article: TaggerInput, sure?: string): SaidTopic | undefined {
  const sightings = termsIn(article);
  const modelAlone = sure === undefined ? undefined : { topic: sure, evidence: [] };
  if (sure !== undefined && isOpposed(sure, sightings)) return undefined;
  const deeper = sureOf(
    sightings.filter(({ topic }) => firstLevelOf(topic) !== topic),
    ({ topic }) => topic,
  );
  const first = sureOf(sightings, ({ topic }) => firstLevelOf(topic));
  return deeper !== undefined && first?.topic === firstLevelOf(deeper.topic) ? deeper : (first ?? modelAlone);
}

/** True when terms of another topic of the first level stand more often than this one's. */
function isOpposed(topic: string, sightings: readonly TermSighting[]): boolean {
  const byTopic = Map.groupBy(sightings, (sighting) => firstLevelOf(sighting.topic));
  const own = byTopic.get(topic)?.length ?? 0;
  return byTopic.values().some(({ length }) => length > own);
}

/** The topic of most sightings, if they are enough and well ahead of the next. */
function sureOf(
  sightings: readonly TermSighting[],
  topicOf: (sighting: TermSighting) => string,
): SaidTopic | undefined {
  const ranked = Array.from(Map.groupBy(sightings, topicOf)).sort(([, one], [, other]) => other.length - one.length);
  const [[topic, best] = ['', []], [, next] = ['', []]] = ranked;
  const isInHeadline = best.some(({ evidence }) => evidence.field === 'headline');
  const { sightings: least, terms, lead } = DEMANDS[isInHeadline ? 'headline' : 'body'];
  const isSure =
    best.length >= Math.max(least, next.length * lead) && new Set(best.map(({ term }) => term)).size >= terms;
  return isSure ? { topic, evidence: best.map(({ evidence }) => evidence) } : undefined;
}
