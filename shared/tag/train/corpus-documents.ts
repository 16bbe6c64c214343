import { labelSentence, type TaggedSentence } from './read-conll.ts';
import type { TaggedDocument } from './tagged-document.ts';
import { DOCUMENT_SENTENCES } from './train-names.ts';

const OUTSIDE_TAG = 'O';
const UNTOLD = '-MISC';

/** A corpus's sentences as documents, so many in a row each; products and works, which only one corpus tags, are no names. */
export function corpusDocuments(
  sentences: readonly TaggedSentence[],
  language: string,
  source: string,
): TaggedDocument[] {
  const labelled = sentences.map(({ tokens, tags }) =>
    labelSentence({ tokens, tags: tags.map((tag) => (tag.endsWith(UNTOLD) ? OUTSIDE_TAG : tag)) }),
  );
  return Array.from({ length: Math.ceil(labelled.length / DOCUMENT_SENTENCES) }, (_, document) => ({
    language,
    source,
    sentences: labelled.slice(document * DOCUMENT_SENTENCES, (document + 1) * DOCUMENT_SENTENCES),
  }));
}
