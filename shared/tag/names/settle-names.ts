import type { CapitalisedVocabulary } from './capitalised-vocabulary.ts';
import { LIST_FLAGS, type NameLexicon, wordKey } from './name-lexicon.ts';
import { rangeOf, type Span, tokensWithin } from './spans.ts';
import type { Token } from './tokens.ts';
import { wholeOrganisations } from './whole-organisations.ts';

/** How sure a person's fuller name must be for its last part to be that person anywhere. */
const SURE_ENOUGH = 0.7;
const SHORT_NAME_SURE = 0.85;
const HYPHENS = new Set(['-', '‐', '‑']);
const CAPITALISED = /^\p{Lu}/u;

/**
 * Settles what the model read in the sentences of a document with what stands beside it: a name goes on over a hyphen,
 * a listed organisation is one, an organisation that grammar heads is whole, the last part of a person's fuller name is
 * that person, and a place alone is no person.
 *
 * @param rules what the rules find in each sentence
 */
export function settleNames(
  sentences: readonly (readonly Token[])[],
  spans: readonly (readonly Span[])[],
  rules: readonly (readonly Span[])[],
  lexicon: NameLexicon,
  vocabulary: CapitalisedVocabulary,
): Span[][] {
  const whole = sentences.map((tokens, sentence) => {
    const joined = withHyphens(spans[sentence] ?? [], tokens, vocabulary);
    return wholeOrganisations(joined, rules[sentence] ?? [], tokens, vocabulary);
  });
  const isFamilyName = familyNames(sentences, whole);
  return sentences.map((tokens, sentence) =>
    (whole[sentence] ?? []).flatMap((span): Span[] => {
      if (isFamilyName(span, tokens)) {
        return [{ ...span, kind: 'PER', probability: Math.max(SHORT_NAME_SURE, span.probability) }];
      }
      return isPlaceAlone(span, tokens, lexicon) ? [] : [span];
    }),
  );
}

/** A double name is one: what touches a hyphen on both sides, with a capital, goes on with the name. */
function withHyphens(spans: readonly Span[], tokens: readonly Token[], vocabulary: CapitalisedVocabulary): Span[] {
  const taken = new Set(tokensWithin(spans));
  const goesOn = (span: Span, next: number): boolean =>
    span.kind !== 'ORG' || !vocabulary.capitalisesNouns || isHead(tokens[next], vocabulary);
  return spans.map((span) => {
    let end = endOfOwner(span, tokens, vocabulary);
    while (!taken.has(end) && !taken.has(end + 1) && isHyphenated(tokens, end) && goesOn(span, end + 1)) {
      end += 2;
    }
    return { ...span, end };
  });
}

/**
 * Where the name of an organisation ends to which a hyphen joins a noun of its own (FPÖ-Chef, but Ifo-Institut): where
 * every noun has a capital, only a head of organisations' names goes on with one.
 */
function endOfOwner({ kind, first, end }: Span, tokens: readonly Token[], vocabulary: CapitalisedVocabulary): number {
  const isOwned =
    kind === 'ORG' &&
    vocabulary.capitalisesNouns &&
    end - first > 2 &&
    HYPHENS.has(tokens[end - 2]?.written ?? '') &&
    !isHead(tokens[end - 1], vocabulary) &&
    isKnown(tokens.slice(first, end - 2), vocabulary);
  return isOwned ? end - 2 : end;
}

function isHead(token: Token | undefined, vocabulary: CapitalisedVocabulary): boolean {
  return token !== undefined && (vocabulary.organisationHeads.has(token.folded) || vocabulary.endsInHead(token.folded));
}

function isKnown(name: readonly Token[], { knownOrganisations }: CapitalisedVocabulary): boolean {
  const written = name.map((token) => token.written).join(' ');
  return (knownOrganisations.get(name[0]?.written ?? '') ?? []).some((known) => known.join(' ') === written);
}

function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, next] = tokens.slice(at - 1, at + 2);
  return (
    before !== undefined &&
    hyphen !== undefined &&
    next !== undefined &&
    HYPHENS.has(hyphen.written) &&
    hyphen.start === before.end &&
    next.start === hyphen.end &&
    CAPITALISED.test(next.written)
  );
}

/** Of "Sanz-Briz de la Cruz"; a text that repeats one word ten thousand times is no longer family name. */
const MOST_FAMILY_TOKENS = 8;

/** Tells of a name whether it is the last part of a person's fuller one in the document. */
function familyNames(
  sentences: readonly (readonly Token[])[],
  spans: readonly (readonly Span[])[],
): (span: Span, tokens: readonly Token[]) => boolean {
  const fuller = new Set(
    sentences.flatMap((tokens, sentence) =>
      (spans[sentence] ?? [])
        .filter(({ kind, probability }) => kind === 'PER' && probability >= SURE_ENOUGH)
        .flatMap((span) =>
          rangeOf(span)
            .slice(1)
            .slice(-MOST_FAMILY_TOKENS)
            .map((at) => wordsOf({ first: at, end: span.end }, tokens)),
        ),
    ),
  );
  return (span, tokens) => fuller.has(wordsOf(span, tokens));
}

function wordsOf({ first, end }: Pick<Span, 'first' | 'end'>, tokens: readonly Token[]): string {
  return tokens
    .slice(first, end)
    .map(({ folded }) => folded)
    .join(' ');
}

function isPlaceAlone({ kind, first, end }: Span, tokens: readonly Token[], lexicon: NameLexicon): boolean {
  const lists = lexicon.entries.get(wordKey(tokens[first]?.folded ?? ''))?.lists ?? 0;
  return kind === 'PER' && end === first + 1 && (lists & (LIST_FLAGS.knownPlace | LIST_FLAGS.placePart)) !== 0;
}
