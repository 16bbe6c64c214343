import type { NameLexicon } from '../name-lexicon.ts';
import { rangeOf, type Span } from '../spans.ts';
import type { Token } from '../tokens.ts';

/** The tokens of a sentence, and where the names end that were read among them. */
export interface NamedTokens {
  readonly tokens: readonly Token[];
  readonly lexicon: NameLexicon;
  readonly language: string;
  /** The end of the person's name that a token stands in. */
  readonly personEnd: (at: number) => number | undefined;
  /** The end of the organisation's name that begins at a token. */
  readonly organisationEnd: (at: number) => number | undefined;
}

export function namedTokens(
  tokens: readonly Token[],
  spans: readonly Span[],
  lexicon: NameLexicon,
  language: string,
): NamedTokens {
  const people = spans.filter(({ kind }) => kind === 'PER');
  const organisations = spans.filter(({ kind }) => kind === 'ORG');
  const personEnds = new Map(people.flatMap((span) => rangeOf(span).map((at) => [at, span.end] as const)));
  const organisationEnds = new Map(organisations.map(({ first, end }) => [first, end]));
  return {
    tokens,
    lexicon,
    language,
    personEnd: (at) => personEnds.get(at),
    organisationEnd: (at) => organisationEnds.get(at),
  };
}

/** A token's word, folded; empty within a person's name and behind the last token. */
export function commonWord(at: number, { tokens, personEnd }: NamedTokens): string {
  return personEnd(at) === undefined ? (tokens[at]?.folded ?? '') : '';
}
