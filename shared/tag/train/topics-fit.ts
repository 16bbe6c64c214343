import { type TopicText, topicFeatures } from '../topics/topic-features.ts';
import { firstLevels, type RankedTopic, withBeliefs } from '../topics/topic-model.ts';
import type { TopicExample } from './topics-corpus.ts';
import { labelsAsTexts } from './topics-labels-as-texts.ts';
import { type LearnSettings, learnTopics, scoresOf } from './topics-learner.ts';

/** A trained model before it is packed. */
export interface FittedTopics {
  readonly classes: readonly string[];
  readonly weights: Float32Array;
  readonly bits: number;
}

/** How far rare topics are raised to the weight of frequent ones: 0 not at all, 1 wholly. */
const BALANCE = 0.7;
const MAX_BALANCE = 10;
/** A label that words of a headline gave counts half, IPTC's own label of a topic as much. */
const UNLABELLED_WEIGHT = 0.5;
const IPTC_WEIGHT = 0.5;

/** Trains on examples, class-balanced, with IPTC's labels of the language beside them. */
export function fitTopics(examples: readonly TopicExample[], language: string, settings: LearnSettings): FittedTopics {
  const all = [...examples, ...labelsAsTexts(language)];
  const classes = Array.from(new Set(all.flatMap(({ allowed }) => allowed))).sort();
  const balance = balanceOf(examples);
  const learned = all.map((example) => ({
    features: topicFeatures(example, settings.bits),
    allowed: example.allowed.map((topic) => classes.indexOf(topic)),
    weight:
      (example.source === 'iptc' ? IPTC_WEIGHT : balance(example.allowed)) * (example.labelled ? 1 : UNLABELLED_WEIGHT),
  }));
  return { classes, weights: learnTopics(learned, classes.length, settings), bits: settings.bits };
}

/** First-level topics by how much a text is about each, the best first. */
export function rankWith({ classes, weights, bits }: FittedTopics, text: TopicText): RankedTopic[] {
  return firstLevels(withBeliefs(classes, scoresOf(weights, topicFeatures(text, bits), classes.length)));
}

function balanceOf(examples: readonly TopicExample[]): (allowed: readonly string[]) => number {
  const counts = new Map<string, number>();
  for (const { allowed } of examples) {
    for (const topic of allowed) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1 / allowed.length);
    }
  }
  const mean = examples.length / counts.size;
  return (allowed) => {
    const most = Math.max(...allowed.map((topic) => counts.get(topic) ?? mean));
    return Math.min(MAX_BALANCE, (mean / most) ** BALANCE);
  };
}
