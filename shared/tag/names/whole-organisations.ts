import type { CapitalisedVocabulary } from './capitalised-vocabulary.ts';
import { rangeOf, type Span, tokensWithin } from './spans.ts';
import type { Token } from './tokens.ts';

/** From here on what the rules say of an organisation is that its name is listed, word for word. */
const LISTED = 0.95;
const CAPITALISED = /^\p{Lu}/u;

/**
 * Makes the organisations of a sentence whole: by lists and grammar, as the rules read them, by the heads and the place
 * that belong to them, and without the noun that only says what one is. What is a head and nothing else is left out.
 *
 * @param rules what the rules find in the sentence
 */
export function wholeOrganisations(
  spans: readonly Span[],
  rules: readonly Span[],
  tokens: readonly Token[],
  vocabulary: CapitalisedVocabulary,
): Span[] {
  return withHeads(withRules(spans, rules, tokens, vocabulary), tokens, vocabulary)
    .map((span) => withoutKind(span, tokens, vocabulary))
    .filter((span) => !isHeadAlone(span, tokens, vocabulary));
}

/** A listed organisation stands; one that the rules read from its head on takes in what the model read of it. */
function withRules(
  spans: readonly Span[],
  rules: readonly Span[],
  tokens: readonly Token[],
  { organisationHeads }: CapitalisedVocabulary,
): Span[] {
  const spanAt = new Map(spans.flatMap((span) => rangeOf(span).map((at) => [at, span] as const)));
  for (const rule of rules.filter(({ kind }) => kind === 'ORG')) {
    const beside = Array.from(new Set(rangeOf(rule).flatMap((at) => spanAt.get(at) ?? [])));
    const isWithin = beside.some((span) => span.end - span.first > rule.end - rule.first && holds(span, rule));
    const beginsWithHead = organisationHeads.has(tokens[rule.first]?.folded ?? '');
    const grown = beside.filter(
      (span) => span.kind === 'ORG' && holds(rule, span) && (beginsWithHead || span.first === rule.first),
    );
    const isListed = rule.probability >= LISTED;
    if (!isWithin && (isListed || grown.length > 0)) {
      const probabilities = grown.map((span) => span.probability);
      const whole = { ...rule, probability: Math.max(isListed ? rule.probability : 0, ...probabilities) };
      for (const at of beside.flatMap(rangeOf)) {
        spanAt.delete(at);
      }
      for (const at of rangeOf(whole)) {
        spanAt.set(at, whole);
      }
    }
  }
  return Array.from(new Set(spanAt.values())).sort((one, other) => one.first - other.first);
}

function holds(outer: Span, inner: Span): boolean {
  return outer.first <= inner.first && outer.end >= inner.end;
}

/**
 * An organisation with the head that stands before or behind it, and with the place that a particle joins to its head
 * (Reserve Bank of New Zealand).
 */
function withHeads(spans: readonly Span[], tokens: readonly Token[], vocabulary: CapitalisedVocabulary): Span[] {
  const taken = new Set(tokensWithin(spans));
  const placeAt = new Map(spans.filter(({ kind }) => kind === 'LOC').map((span) => [span.first, span]));
  const swallowed = new Set<Span>();
  const isHead = (at: number): boolean => isOrganisationHead(tokens[at], vocabulary);
  const takeHead = (at: number): boolean => {
    const isFree = isHead(at) && !taken.has(at);
    if (isFree) {
      taken.add(at);
    }
    return isFree;
  };
  const grown = spans.map((span) => {
    if (span.kind !== 'ORG') {
      return span;
    }
    const first = takeHead(span.first - 1) ? span.first - 1 : span.first;
    const end = takeHead(span.end) ? span.end + 1 : span.end;
    const isJoined = vocabulary.organisationParticles.has(tokens[end]?.folded ?? '') && !taken.has(end);
    const place = isJoined && (isHead(first) || isHead(end - 1)) ? placeAt.get(end + 1) : undefined;
    if (place === undefined) {
      return { ...span, first, end };
    }
    swallowed.add(place);
    return { ...span, first, end: place.end };
  });
  return grown.filter((span) => !swallowed.has(span));
}

function isOrganisationHead(token: Token | undefined, vocabulary: CapitalisedVocabulary): boolean {
  return (
    token !== undefined &&
    CAPITALISED.test(token.written) &&
    (vocabulary.organisationHeads.has(token.folded) || vocabulary.endsInHead(token.folded))
  );
}

/** An organisation without the noun in front that says what it is, or the word that opens the sentence, where a name is left. */
function withoutKind(span: Span, tokens: readonly Token[], vocabulary: CapitalisedVocabulary): Span {
  const [noun, name] = tokens.slice(span.first, span.first + 2);
  const isKind =
    span.kind === 'ORG' &&
    span.end > span.first + 1 &&
    CAPITALISED.test(name?.written ?? '') &&
    vocabulary.organisationKinds.some((ending) => noun?.folded.endsWith(ending));
  // The capital before the article of a head may be the sentence's (Segundo o Ministério).
  const isOpening =
    span.first === 0 && !CAPITALISED.test(name?.written ?? '') && isOrganisationHead(tokens[2], vocabulary);
  return isKind ? { ...span, first: span.first + 1 } : isOpening && span.end > 2 ? { ...span, first: 2 } : span;
}

/** A head by itself is the beginning of a name that goes on in small letters, unless everybody calls it so. */
function isHeadAlone({ kind, first, end }: Span, tokens: readonly Token[], vocabulary: CapitalisedVocabulary): boolean {
  const token = tokens[first];
  const isListed = vocabulary.knownOrganisations.get(token?.written ?? '')?.some((name) => name.length === 1) === true;
  return kind === 'ORG' && end === first + 1 && vocabulary.organisationHeads.has(token?.folded ?? '') && !isListed;
}
