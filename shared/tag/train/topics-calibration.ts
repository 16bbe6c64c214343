import { logOdds, NO_TOPIC, type RankedTopic } from '../topics/topic-model.ts';
import { firstLevelOf } from '../topics/topic-tree.ts';
import type { TopicExample } from './topics-corpus.ts';

/** What a model that had not seen a text said of it. */
export interface Judged {
  readonly best: RankedTopic;
  readonly right: boolean;
}

const PRECISION = 0.9;
/** Fewer sayings than this prove nothing. */
const MIN_SAYINGS = 12;
/** No topic is said on less, whatever so few texts show. */
const LEAST_BELIEF = 0.6;
const ROUNDS = 2000;
const RATE = 0.05;

/** Compares a ranking with what a text's label allows. */
export function judge(example: TopicExample, [best]: readonly RankedTopic[]): Judged[] {
  return best === undefined
    ? []
    : [{ best, right: example.allowed.some((topic) => firstLevelOf(topic) === best.topic) }];
}

/** For each topic the least belief from which it was right nine times in ten; none for topics that never were. */
export function thresholdsOf(judged: readonly Judged[]): Record<string, number> {
  const byTopic = Map.groupBy(judged, ({ best }) => best.topic);
  byTopic.delete(NO_TOPIC);
  const found = Array.from(byTopic, ([topic, sayings]) => [topic, thresholdOf(sayings)] as const);
  return Object.fromEntries(
    found
      .flatMap(([topic, threshold]) => (threshold === undefined ? [] : [[topic, threshold] as const]))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function thresholdOf(sayings: readonly Judged[]): number | undefined {
  let right = 0;
  let threshold: number | undefined;
  const ranked = sayings.toSorted((one, other) => other.best.belief - one.best.belief);
  for (const [at, saying] of ranked.entries()) {
    right += saying.right ? 1 : 0;
    if (at + 1 >= MIN_SAYINGS && right / (at + 1) >= PRECISION) {
      threshold = saying.best.belief;
    }
  }
  return threshold === undefined ? undefined : Math.ceil(Math.max(LEAST_BELIEF, threshold) * 100) / 100;
}

/** Fits the chance of being right to the belief (logistic, gradient descent over all sayings). */
export function calibrate(judged: readonly Judged[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  const said = judged.filter(({ best }) => best.topic !== NO_TOPIC);
  for (let round = 0; round < ROUNDS; round++) {
    let forSlope = 0;
    let forOffset = 0;
    for (const { best, right } of said) {
      const odds = logOdds(best.belief);
      const error = 1 / (1 + Math.exp(-(slope * odds + offset))) - (right ? 1 : 0);
      forSlope += (error * odds) / said.length;
      forOffset += error / said.length;
    }
    slope -= RATE * forSlope;
    offset -= RATE * forOffset;
  }
  return { slope: Math.round(slope * 1000) / 1000, offset: Math.round(offset * 1000) / 1000 };
}
