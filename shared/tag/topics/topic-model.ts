import { parseRows } from '../../text/data-table.ts';
import { tagTable } from '../tag-table.ts';
import { type TopicText, topicFeatures } from './topic-features.ts';
import { firstLevelOf } from './topic-tree.ts';

/** What the head of a model's file says; its weights follow, one signed byte each, by `bucket * classes + class`. */
export interface TopicModelHead {
  readonly credit: string;
  readonly bits: number;
  /** What one step of the weights is worth. */
  readonly unit: number;
  /** Media Topics, and {@link NO_TOPIC} for texts that are about none of them. */
  readonly classes: readonly string[];
  /** From which share of the belief on a topic is right nine times in ten; a topic without one is never said. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** Logistic calibration: log-odds of being right = slope × log-odds of the belief + offset. */
  readonly calibration: { readonly slope: number; readonly offset: number };
}

/** A topic of the first level, and how much of the model's belief is on it; all beliefs add up to 1. */
export interface RankedTopic {
  readonly topic: string;
  readonly belief: number;
}

export const NO_TOPIC = '-';
const HEAD_END = 0x0a;

export interface TopicModel {
  readonly head: TopicModelHead;
  readonly weights: Int8Array;
}

const models = tagTable('topics-languages.tsv', (bytes) => {
  return new Map(
    parseRows(bytes).map(([language = '']) => [language, tagTable(`topics-model.${language}.bin`, readModel)]),
  );
});

/** The model of a language, or nothing for a language that none was trained for. Read from its file at first use. */
export function topicModel(language: string | undefined): TopicModel | undefined {
  return models().get(language ?? '')?.();
}

/** First-level Media Topics by how much a text is about each, the best first; {@link NO_TOPIC} is among them. */
export function rankTopics(model: TopicModel, text: TopicText): RankedTopic[] {
  return firstLevels(rankClasses(model, text));
}

/** As {@link rankTopics}, but the model's own classes, of which some lie below the first level; in no order. */
export function rankClasses({ head: { classes, bits, unit }, weights }: TopicModel, text: TopicText): RankedTopic[] {
  const scores = new Float64Array(classes.length);
  for (const { bucket, value } of topicFeatures(text, bits)) {
    for (let label = 0; label < classes.length; label++) {
      scores[label] = (scores[label] ?? 0) + (weights[bucket * classes.length + label] ?? 0) * unit * value;
    }
  }
  return withBeliefs(classes, scores);
}

/** The topic that a model is sure of, nine times in ten rightly, and the chance that it is right. */
export function sureTopic(
  model: TopicModel,
  text: TopicText,
): { readonly topic: string; readonly confidence: number } | undefined {
  const { thresholds, calibration } = model.head;
  const [best] = rankTopics(model, text);
  if (best === undefined || best.belief < (thresholds[best.topic] ?? Number.POSITIVE_INFINITY)) {
    return undefined;
  }
  const odds = calibration.slope * logOdds(best.belief) + calibration.offset;
  return { topic: best.topic, confidence: 1 / (1 + Math.exp(-odds)) };
}

/** The logarithm of the odds of a share, finite for 0 and 1 too. */
export function logOdds(share: number): number {
  const inside = Math.min(1 - MIN_SHARE, Math.max(MIN_SHARE, share));
  return Math.log(inside / (1 - inside));
}

const MIN_SHARE = 1e-6;

/** Scores of classes as shares of the belief. */
export function withBeliefs(classes: readonly string[], scores: Float64Array): RankedTopic[] {
  const beliefs = beliefsOf(scores);
  return classes.map((topic, label) => ({ topic, belief: beliefs[label] ?? 0 }));
}

/** The beliefs on classes together by their first level, the best first. */
export function firstLevels(ranked: readonly RankedTopic[]): RankedTopic[] {
  const shares = new Map<string, number>();
  for (const { topic, belief } of ranked) {
    const first = firstLevelOf(topic);
    shares.set(first, (shares.get(first) ?? 0) + belief);
  }
  return Array.from(shares, ([topic, belief]) => ({ topic, belief })).sort(
    (one, other) => other.belief - one.belief || (one.topic < other.topic ? -1 : 1),
  );
}

/** Scores as shares of 1. */
export function beliefsOf(scores: Float64Array): Float64Array {
  const top = scores.reduce((best, score) => Math.max(best, score), -Infinity);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function readModel(bytes: Buffer): TopicModel {
  const end = bytes.indexOf(HEAD_END);
  const head: TopicModelHead = JSON.parse(bytes.toString('utf8', 0, end));
  return { head, weights: new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, bytes.length - end - 1) };
}
