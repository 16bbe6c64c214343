import { capitalisedFacts } from '../names/capitalised-facts.ts';
import { capitalisedFeatures } from '../names/capitalised-templates.ts';
import { findCapitalisedNames } from '../names/find-capitalised-names.ts';
import { mixHashes } from '../names/hash-text.ts';
import { LABEL_COUNT } from '../names/name-labels.ts';
import type { NameLexicon } from '../names/name-lexicon.ts';
import { collectFeatures } from '../names/sentence-facts.ts';
import type { TaggedDocument } from './tagged-document.ts';
import { type CrfWeights, type Example, type TrainingSettings, trainCrf } from './train-crf.ts';

const SETTINGS: TrainingSettings = { epochs: 6, learningRate: 0.15, l2: 1.5, l1: 0.9, minCount: 2, seed: 1 };
/** A feature that is seen in one source only may be its manner: its spelling, its scanner's errors, its town. */
const LEAST_SOURCES = 2;
/** As coarse as costs nothing on held-out news. */
export const LATIN_WEIGHT_UNIT = 1 / 20;
const TWIN_SEED = 0x7a31;
const FEATURE_MASK = 2 ** 24 - 1;

/**
 * Trains one model for languages with capitals from corpora unlike today's news and from little of today's news. Each
 * feature of the news counts twice, with a weight for all texts and one for the news alone, so that the corpora teach
 * what they share with the news and nothing else. The weights given back are the sums, those for news.
 */
export function trainLatin(
  corpora: readonly TaggedDocument[],
  news: readonly TaggedDocument[],
  lexicon: NameLexicon,
): CrfWeights {
  const ofCorpora = bySource(corpora, lexicon);
  const ofNews = bySource(news, lexicon);
  const features = new Set(ofNews.flatMap(featuresOf));
  const learned = inSeveralSources([...ofCorpora, ...ofNews.map((examples) => examples.map(withTwins))]);
  return sumTwins(trainCrf(learned, SETTINGS), features);
}

function bySource(documents: readonly TaggedDocument[], lexicon: NameLexicon): Example[][] {
  const sources = Map.groupBy(documents, ({ source }) => source);
  return Array.from(sources.values(), (some) => some.flatMap((document) => examplesOf(document, lexicon)));
}

function examplesOf({ sentences, language }: TaggedDocument, lexicon: NameLexicon): Example[] {
  const tokens = sentences.map((sentence) => sentence.tokens);
  const rules = findCapitalisedNames(tokens, lexicon, language);
  const templates = capitalisedFeatures();
  const features = new Int32Array(templates.steps.length);
  return capitalisedFacts(tokens, rules, lexicon, language).map((facts, sentence) => ({
    labels: sentences[sentence]?.labels ?? new Uint8Array(),
    features: facts.tokens.map((_, at) => features.slice(0, collectFeatures(facts, at, templates, features))),
  }));
}

function featuresOf(examples: readonly Example[]): number[] {
  return Array.from(new Set(examples.flatMap(({ features }) => features.flatMap((token) => Array.from(token)))));
}

function withTwins({ features, labels }: Example): Example {
  return { labels, features: features.map((token) => Int32Array.from([...token, ...Array.from(token, twinOf)])) };
}

/** The feature that stands for a feature in news. */
function twinOf(feature: number): number {
  return mixHashes(feature + 1, TWIN_SEED) & FEATURE_MASK;
}

function inSeveralSources(sources: readonly (readonly Example[])[]): Example[] {
  const times = new Map<number, number>();
  for (const examples of sources) {
    for (const feature of featuresOf(examples)) {
      times.set(feature, (times.get(feature) ?? 0) + 1);
    }
  }
  return sources.flat().map(({ features, labels }) => ({
    labels,
    features: features.map((token) => token.filter((feature) => (times.get(feature) ?? 0) >= LEAST_SOURCES)),
  }));
}

function sumTwins({ rows, weights, transitions }: CrfWeights, ofNews: ReadonlySet<number>): CrfWeights {
  const twins = new Set(Array.from(ofNews, twinOf));
  const kept = new Set([...ofNews, ...Array.from(rows.keys()).filter((feature) => !twins.has(feature))]);
  const found = Array.from(kept).filter((feature) => rows.has(feature) || rows.has(twinOf(feature)));
  const sums = new Float32Array(found.length * LABEL_COUNT);
  found.forEach((feature, row) => {
    for (const part of ofNews.has(feature) ? [feature, twinOf(feature)] : [feature]) {
      const from = (rows.get(part) ?? -1) * LABEL_COUNT;
      for (let label = 0; from >= 0 && label < LABEL_COUNT; label++) {
        const cell = row * LABEL_COUNT + label;
        sums[cell] = (sums[cell] ?? 0) + (weights[from + label] ?? 0);
      }
    }
  });
  return { rows: new Map(found.map((feature, row) => [feature, row])), weights: sums, transitions };
}
