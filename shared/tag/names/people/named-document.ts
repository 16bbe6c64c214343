import type { NameLexicon } from '../name-lexicon.ts';
import type { NameReading, Span } from '../spans.ts';
import type { Token } from '../tokens.ts';

/** The names of a document as they were found. */
export interface NamedDocument {
  readonly sentences: readonly (readonly Token[])[];
  readonly spans: readonly (readonly Span[])[];
  readonly describe: (token: Token) => NameReading;
  readonly lexicon: NameLexicon;
  readonly language: string;
}
