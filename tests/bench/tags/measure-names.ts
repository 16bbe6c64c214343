import type { NameFinder } from '../../../shared/tag/names/name-finder.ts';
import { LABEL_COUNT } from '../../../shared/tag/names/name-labels.ts';
import { type Span, spansOf } from '../../../shared/tag/names/spans.ts';
import type { TaggedSentence } from '../../../shared/tag/train/read-conll.ts';
import { labelSentence } from '../../../shared/tag/train/read-conll.ts';
import type { TaggedDocument, TaggedTokens } from '../../../shared/tag/train/tagged-document.ts';
import { DOCUMENT_SENTENCES } from '../../../shared/tag/train/train-names.ts';
import { type NameScore, type SCORED_KINDS, scoreNames } from './score-names.ts';

type Scores = Record<(typeof SCORED_KINDS)[number] | 'all', NameScore>;

/** Scores a finder of names on tagged sentences, so many in a row as one document. */
export function measureNames(sentences: readonly TaggedSentence[], { find }: Pick<NameFinder, 'find'>): Scores {
  const gold = sentences.map((sentence) => ({ tags: sentence.tags, labelled: labelSentence(sentence) }));
  const found: (readonly Span[])[] = [];
  for (let start = 0; start < gold.length; start += DOCUMENT_SENTENCES) {
    const tokens = gold.slice(start, start + DOCUMENT_SENTENCES).map(({ labelled }) => labelled.tokens);
    found.push(...find(tokens));
  }
  return scoreNames(gold, found);
}

/** Scores a finder of names on tagged documents. */
export function measureDocuments(documents: readonly TaggedDocument[], { find }: Pick<NameFinder, 'find'>): Scores {
  const gold = documents.flatMap(({ sentences }) => sentences.map(asGold));
  return scoreNames(
    gold,
    documents.flatMap(({ sentences }) => find(sentences.map(({ tokens }) => tokens))),
  );
}

/** A sentence as one whose corpus cuts tokens as articles are cut. */
function asGold({ tokens, labels }: TaggedTokens): Parameters<typeof scoreNames>[0][number] {
  const tags = new Array<string>(tokens.length).fill('O');
  for (const { kind, first, end } of spansOf(labels, new Float64Array(labels.length * LABEL_COUNT))) {
    tags.fill(`I-${kind}`, first, end);
    tags[first] = `B-${kind}`;
  }
  return { tags, labelled: { tokens, labels, sources: tokens.map((_, at) => at) } };
}
