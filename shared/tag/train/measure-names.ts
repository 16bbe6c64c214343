import type { NameFinder } from '../names/name-finder.ts';
import type { Span } from '../names/spans.ts';
import type { TaggedSentence } from './read-conll.ts';
import { labelSentence } from './read-conll.ts';
import { type NameScore, type SCORED_KINDS, scoreNames } from './score-names.ts';
import { DOCUMENT_SENTENCES } from './train-names.ts';

/** Scores a finder of names on tagged sentences, so many in a row as one document. */
export function measureNames(
  sentences: readonly TaggedSentence[],
  { find }: Pick<NameFinder, 'find'>,
): Record<(typeof SCORED_KINDS)[number] | 'all', NameScore> {
  const gold = sentences.map((sentence) => ({ tags: sentence.tags, labelled: labelSentence(sentence) }));
  const found: (readonly Span[])[] = [];
  for (let start = 0; start < gold.length; start += DOCUMENT_SENTENCES) {
    const tokens = gold.slice(start, start + DOCUMENT_SENTENCES).map(({ labelled }) => labelled.tokens);
    found.push(...find(tokens));
  }
  return scoreNames(gold, found);
}
