import type { NameLexicon } from '../name-lexicon.ts';
import { rangeOf, type Span, withSpans } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { beforeNextHead } from './before-next-head.ts';
import { findHeadedOrganisations } from './find-headed-organisations.ts';
import { namedTokens } from './named-tokens.ts';

/** Adds to the names of a sentence the bodies named by their grammar; one that holds others takes their place. */
export function addHeadedOrganisations(
  tokens: readonly Token[],
  spans: readonly Span[],
  lexicon: NameLexicon,
  language: string,
): Span[] {
  const cut = spans.map((span) => (span.kind === 'ORG' ? beforeNextHead(span, tokens, lexicon) : span));
  const spanAt = new Map(cut.flatMap((span) => rangeOf(span).map((at) => [at, span] as const)));
  const headed = findHeadedOrganisations(namedTokens(tokens, cut, lexicon, language));
  const grown = headed.map((span) => outgrown(span, new Set(rangeOf(span).flatMap((at) => spanAt.get(at) ?? []))));
  return withSpans(cut, grown);
}

/** As sure as the surest organisation in it, and as long as one that goes on beyond it. */
function outgrown(span: Span, inside: ReadonlySet<Span>): Span {
  const organisations = Array.from(inside).filter(({ kind }) => kind === 'ORG');
  return {
    ...span,
    end: Math.max(span.end, ...organisations.map(({ end }) => end)),
    probability: Math.max(span.probability, ...organisations.map(({ probability }) => probability)),
  };
}
