import { type TopicText, topicFeatures } from '../topics/topic-features.ts';
import { firstLevels, type RankedTopic, withBeliefs } from '../topics/topic-model.ts';
import type { TopicExample } from './topics-corpus.ts';
import { labelsAsTexts } from './topics-labels-as-texts.ts';
import { type Example, type LearnSettings, learnTopics, scoresOf } from './topics-learner.ts';
import { wordsAsTexts } from './topics-words-as-texts.ts';

/** A trained model before it is packed. */
export interface FittedTopics {
  readonly classes: readonly string[];
  readonly weights: Float32Array;
  readonly bits: number;
}

/** How far rare topics are raised to the weight of frequent ones: 0 not at all, 1 wholly. */
const BALANCE = 0.8;
const MAX_BALANCE = 10;
/** How much of what is left of a source's shares of topics the words don't learn: the rest is that of news anywhere. */
const PRIOR_SHARE = 0.85;
/** A label that words of a headline gave counts half. */
const UNLABELLED_WEIGHT = 0.5;
const VOCABULARY_WEIGHT = 1;

/** Trains on examples, class-balanced, with IPTC's labels of the language and words of each topic beside them. */
export function fitTopics(examples: readonly TopicExample[], language: string, settings: LearnSettings): FittedTopics {
  const vocabulary = [...labelsAsTexts(language), ...wordsAsTexts(language)];
  const classes = Array.from(new Set([...examples, ...vocabulary].flatMap(({ allowed }) => allowed))).sort();
  const learnable = ({ allowed, ...text }: TopicExample, weight: number) => ({
    features: topicFeatures(text, settings.bits),
    allowed: allowed.map((topic) => classes.indexOf(topic)),
    weight,
  });
  const balance = balanceOf(examples);
  const weighed = examples.map((example) =>
    learnable(example, balance(example.allowed) * (example.labelled ? 1 : UNLABELLED_WEIGHT)),
  );
  const priors = priorsOf(weighed, classes.length);
  const learned = [
    ...weighed.map((example) => ({ ...example, priors })),
    ...vocabulary.map((text) => learnable(text, VOCABULARY_WEIGHT)),
  ];
  return { classes, weights: learnTopics(learned, classes.length, settings), bits: settings.bits };
}

/** The logarithm of each class's share of the weight, as if each had one text more, taken for {@link PRIOR_SHARE}. */
function priorsOf(examples: readonly Example[], classes: number): Float64Array {
  const shares = new Float64Array(classes).fill(1);
  for (const { allowed, weight } of examples) {
    for (const label of allowed) {
      shares[label] = (shares[label] ?? 0) + weight / allowed.length;
    }
  }
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => PRIOR_SHARE * Math.log(share / sum));
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
