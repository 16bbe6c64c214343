import { LABEL_COUNT } from './name-labels.ts';
import type { NameModel } from './name-model.ts';
import { collectFeatures, type SentenceFacts } from './sentence-facts.ts';
import type { TemplateSet } from './template-set.ts';

/** Adds the weights of each token's features for each label to `scores`, `token * LABEL_COUNT + label`. */
export function scoreTokens(
  scores: Float64Array,
  facts: SentenceFacts,
  model: NameModel,
  templates: TemplateSet,
): void {
  const features = new Int32Array(templates.steps.length);
  for (let at = 0; at < facts.tokens.length; at++) {
    const count = collectFeatures(facts, at, templates, features);
    model.addWeights(features, count, scores, at * LABEL_COUNT);
  }
}
