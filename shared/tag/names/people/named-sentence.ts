import { type Span, tokensWithin } from '../spans.ts';
import type { Token } from '../tokens.ts';
import type { NamedDocument } from './named-document.ts';

/** One sentence of a document, and where names stand in it. */
export interface NamedSentence {
  readonly tokens: readonly Token[];
  readonly document: NamedDocument;
  /** The tokens within names that may be published. */
  readonly taken: ReadonlySet<number>;
  /** The tokens within people's names, and those right behind one. */
  readonly people: ReadonlySet<number>;
  readonly behindPeople: ReadonlySet<number>;
}

export function namedSentence(
  tokens: readonly Token[],
  spans: readonly Span[],
  document: NamedDocument,
): NamedSentence {
  const people = spans.filter(({ kind }) => kind === 'PER');
  return {
    tokens,
    document,
    taken: tokensWithin(spans.filter(({ kind }) => kind !== 'MISC')),
    people: tokensWithin(people),
    behindPeople: new Set(people.map(({ end }) => end)),
  };
}
