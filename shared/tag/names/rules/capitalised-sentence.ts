import type { CapitalisedVocabulary } from '../capitalised-vocabulary.ts';
import type { CapitalisedWords } from '../capitalised-words.ts';
import type { Token } from '../tokens.ts';

/** A sentence of a language that writes names with capitals, and what is known of its words. */
export interface CapitalisedSentence {
  readonly tokens: readonly Token[];
  readonly words: CapitalisedWords;
  readonly vocabulary: CapitalisedVocabulary;
  /** Rare words that stand alone somewhere in the document, folded. */
  readonly repeated: ReadonlySet<string>;
}
