import { labelDocument } from '../names/label-document.ts';
import type { NameResources } from '../names/name-resources.ts';
import type { LabelledTokens } from '../names/label-document.ts';
import type { TaggedSentence } from './read-conll.ts';
import { labelSentence } from './read-conll.ts';
import { type NameScore, scoreNames, type SCORED_KINDS } from './score-names.ts';
import { DOCUMENT_SENTENCES } from './train-names.ts';

/** Scores a model on tagged sentences, so many in a row as one document. */
export function measureNames(
  sentences: readonly TaggedSentence[],
  resources: NameResources,
  language: string,
): Record<(typeof SCORED_KINDS)[number] | 'all', NameScore> {
  const gold = sentences.map((sentence) => ({ tags: sentence.tags, labelled: labelSentence(sentence) }));
  const found: LabelledTokens[] = [];
  for (let start = 0; start < gold.length; start += DOCUMENT_SENTENCES) {
    const tokens = gold.slice(start, start + DOCUMENT_SENTENCES).map(({ labelled }) => labelled.tokens);
    found.push(...labelDocument(tokens, resources, language));
  }
  return scoreNames(gold, found);
}
