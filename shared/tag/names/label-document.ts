import { documentMemory } from './document-memory.ts';
import { DOCUMENT_TEMPLATES, type FeatureTemplate, LOCAL_TEMPLATES } from './feature-templates.ts';
import { sentenceFacts, tokenFeatures } from './features.ts';
import { bestLabels, marginals } from './lattice.ts';
import { beginLabel, insideLabel, LABEL_COUNT } from './name-labels.ts';
import type { NameModel } from './name-model.ts';
import type { NameResources } from './name-resources.ts';
import type { Token } from './tokens.ts';
import { type TokenFacts, type WordFacts, wordDescriber } from './word-facts.ts';

/** Chosen by cross-validation: the best F1 where precision is higher than recall. */
const ADVANTAGE = 0.5;
const MISSED_KINDS = ['PER', 'ORG'] as const;

/** What the model says of a sentence. */
export interface LabelledTokens {
  readonly tokens: readonly Token[];
  readonly words: readonly WordFacts[];
  readonly labels: Uint8Array;
  /** The probability of each label at each token, `token * LABEL_COUNT + label`. */
  readonly probabilities: Float64Array;
}

/**
 * Labels the sentences of one document in two readings: the second knows what the first took each word for elsewhere in
 * the document, so that a name which is plain in one place is found in all.
 */
export function labelDocument(
  sentences: readonly (readonly Token[])[],
  { model, lexicon }: NameResources,
  language: string,
): LabelledTokens[] {
  const describe = wordDescriber(lexicon, language);
  const described = sentences.map((tokens) => {
    const words = tokens.map(describe);
    const facts = sentenceFacts(words, lexicon);
    const scores = new Float64Array(facts.length * LABEL_COUNT);
    addScores(scores, facts, model, LOCAL_TEMPLATES, 0);
    return { tokens, words, facts, scores, probabilities: marginals(scores, model.transitions).labels };
  });
  const memory = documentMemory(described);
  return described.map(({ tokens, words, facts, scores, probabilities }) => {
    memory.recall(words, probabilities, facts);
    addScores(scores, facts, model, DOCUMENT_TEMPLATES, LOCAL_TEMPLATES.length);
    return {
      tokens,
      words,
      probabilities: marginals(scores, model.transitions).labels,
      labels: bestLabels(eager(scores), model.transitions),
    };
  });
}

function addScores(
  scores: Float64Array,
  facts: readonly TokenFacts[],
  model: NameModel,
  templates: readonly FeatureTemplate[],
  first: number,
): void {
  facts.forEach((_, at) => {
    for (const feature of tokenFeatures(facts, at, templates, first)) {
      model.addWeights(feature, scores, at * LABEL_COUNT);
    }
  });
}

/** Scores with the advantage given to the kinds that are missed more often than wrongly found. */
function eager(scores: Float64Array): Float64Array {
  const raised = scores.slice();
  for (let at = 0; at < raised.length; at += LABEL_COUNT) {
    for (const kind of MISSED_KINDS) {
      for (const label of [beginLabel(kind), insideLabel(kind)]) {
        raised[at + label] = (raised[at + label] ?? 0) + ADVANTAGE;
      }
    }
  }
  return raised;
}
