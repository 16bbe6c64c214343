import { agreeWithRules } from './agree-with-rules.ts';
import { capitalisedFacts } from './capitalised-facts.ts';
import { capitalisedFeatures } from './capitalised-templates.ts';
import { capitalisedVocabulary } from './capitalised-vocabulary.ts';
import { findCapitalisedNames } from './find-capitalised-names.ts';
import type { NameResources } from './label-document.ts';
import { bestLabels, labelProbabilities } from './lattice.ts';
import { LABEL_COUNT } from './name-labels.ts';
import { scoreTokens } from './score-tokens.ts';
import { settleNames } from './settle-names.ts';
import { type Span, spansOf } from './spans.ts';
import type { Token } from './tokens.ts';
import { withoutNamesakes } from './without-namesakes.ts';

/**
 * The names of one document in a language that writes names with capitals, by the model. What the rules find, in the
 * sentence and elsewhere in the document, is evidence to it among others: it overrules them as often as it finds more.
 */
export function readCapitalisedNames(
  sentences: readonly (readonly Token[])[],
  { model, lexicon }: NameResources,
  language: string,
): Span[][] {
  const rules = findCapitalisedNames(sentences, lexicon, language);
  const spans = capitalisedFacts(sentences, rules, lexicon, language).map((facts) => {
    const scores = new Float64Array(facts.tokens.length * LABEL_COUNT);
    scoreTokens(scores, facts, model, capitalisedFeatures());
    return spansOf(bestLabels(scores, model.transitions), labelProbabilities(scores, model.transitions));
  });
  const vocabulary = capitalisedVocabulary(language);
  const settled = settleNames(sentences, spans, rules, lexicon, vocabulary);
  return withoutNamesakes(sentences, agreeWithRules(sentences, settled, rules, language), vocabulary);
}
