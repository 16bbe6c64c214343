import { sentenceFacts } from '../names/arabic-facts.ts';
import { arabicFeatures } from '../names/arabic-templates.ts';
import { documentMemory } from '../names/document-memory.ts';
import { lawfulTransitions, marginals } from '../names/lattice.ts';
import { LABEL_COUNT } from '../names/name-labels.ts';
import type { NameLexicon } from '../names/name-lexicon.ts';
import { collectFeatures, copyFacts, type SentenceFacts } from '../names/sentence-facts.ts';
import type { TemplateSet } from '../names/template-set.ts';
import { type WordFacts, wordDescriber } from '../names/word-facts.ts';
import type { LabelledSentence } from './read-conll.ts';
import { type CrfWeights, type Example, type TrainingSettings, trainCrf } from './train-crf.ts';

const SETTINGS: TrainingSettings = { epochs: 8, learningRate: 0.15, l2: 0.5, l1: 0.3, minCount: 2, seed: 1 };
/** The corpora do not say where one article ends: so many sentences in a row stand for a document. */
export const DOCUMENT_SENTENCES = 60;
const PARTS = 4;

interface Prepared {
  readonly words: readonly WordFacts[];
  readonly facts: SentenceFacts;
  readonly example: Example;
}

/**
 * Trains a model for both readings of a document: it learns from each sentence alone, and from each with what a first
 * reading takes its words for elsewhere. For the latter the data are cut in parts, and each is read by a model of the
 * others: in use, too, the first reading guesses.
 *
 * @param sentences in the order of the corpus, so that neighbours may share names
 */
export function trainNames(sentences: readonly LabelledSentence[], lexicon: NameLexicon, language: string): CrfWeights {
  const prepared = prepare(sentences, lexicon, language);
  const alone = prepared.map(({ example }) => example);
  const again: Example[] = [];
  for (let part = 0; part < PARTS; part++) {
    const start = Math.floor((prepared.length * part) / PARTS);
    const end = Math.floor((prepared.length * (part + 1)) / PARTS);
    const others = [...alone.slice(0, start), ...alone.slice(end)];
    again.push(...readAgain(prepared.slice(start, end), trainCrf(others, SETTINGS)));
  }
  return trainCrf([...again, ...alone], SETTINGS);
}

function prepare(sentences: readonly LabelledSentence[], lexicon: NameLexicon, language: string): Prepared[] {
  const describe = wordDescriber(lexicon, language);
  return sentences.map(({ tokens, labels }) => {
    const words = tokens.map(describe);
    const facts = sentenceFacts(words, lexicon);
    return { words, facts, example: { features: featuresOf(facts, arabicFeatures().local), labels } };
  });
}

/** The examples with the features of their documents added, from what a model takes them for. */
function readAgain(prepared: readonly Prepared[], model: CrfWeights): Example[] {
  const examples: Example[] = [];
  for (let start = 0; start < prepared.length; start += DOCUMENT_SENTENCES) {
    const document = prepared.slice(start, start + DOCUMENT_SENTENCES);
    const readings = document.map(({ words, example }) => ({
      words,
      probabilities: marginals(scoresOf(example, model), lawfulTransitions(model.transitions)).labels,
    }));
    const memory = documentMemory(readings);
    document.forEach(({ words, facts, example }, place) => {
      const recalled = copyFacts(facts);
      memory.recall(words, readings[place]?.probabilities ?? new Float64Array(), recalled.tokens);
      const added = featuresOf(recalled, arabicFeatures().document);
      const features = example.features.map((local, at) => Int32Array.from([...local, ...(added[at] ?? [])]));
      examples.push({ features, labels: example.labels });
    });
  }
  return examples;
}

function featuresOf(facts: SentenceFacts, templates: TemplateSet): Int32Array[] {
  const features = new Int32Array(templates.steps.length);
  return facts.tokens.map((_, at) => features.slice(0, collectFeatures(facts, at, templates, features)));
}

function scoresOf({ features }: Example, { rows, weights }: CrfWeights): Float64Array {
  const scores = new Float64Array(features.length * LABEL_COUNT);
  features.forEach((token, at) => {
    for (const feature of token) {
      const row = rows.get(feature);
      for (let label = 0; row !== undefined && label < LABEL_COUNT; label++) {
        const cell = at * LABEL_COUNT + label;
        scores[cell] = (scores[cell] ?? 0) + (weights[row * LABEL_COUNT + label] ?? 0);
      }
    }
  });
  return scores;
}
