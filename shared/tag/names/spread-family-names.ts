import { type NameReading, type Span, tokensWithin } from './spans.ts';
import type { Token } from './tokens.ts';

/** How sure a name of several words must be for its last word to stand for it. */
const SURE_ENOUGH = 0.7;
/** How sure a name is that is found by its last word alone: as sure as the rule is right. */
const SHORT_NAME_SURE = 0.85;

/**
 * Adds to the names of a document the places where the last word of a person's fuller name stands alone, and parts what
 * was taken for one name but is two such words (أشتياني لشويغو).
 *
 * @param readingsOf how a word may be read as such a name, best first; none for a word that must not be one
 * @param isAttribute true for a word that says something of the word before it, and is no name there
 */
export function spreadFamilyNames(
  sentences: readonly (readonly Token[])[],
  spans: readonly (readonly Span[])[],
  readingsOf: (token: Token) => readonly NameReading[],
  isAttribute: (token: Token, before: Token | undefined) => boolean = () => false,
): Span[][] {
  const familyNames = new Set(
    sentences.flatMap((tokens, sentence) =>
      (spans[sentence] ?? []).filter(isFullPerson).flatMap(({ end }) => {
        const last = tokens[end - 1];
        return last === undefined
          ? []
          : readingsOf(last)
              .slice(0, 1)
              .map(({ stem }) => stem);
      }),
    ),
  );
  const familyNameIn = (token: Token): NameReading | undefined =>
    readingsOf(token).find(({ stem }) => familyNames.has(stem));
  return sentences.map((tokens, sentence) => {
    const kept = (spans[sentence] ?? []).filter((span) => !isTwoFamilyNames(span, tokens, familyNameIn));
    const taken = tokensWithin(kept);
    const alone = tokens.flatMap((token, at): Span[] => {
      const reading = taken.has(at) || isAttribute(token, tokens[at - 1]) ? undefined : familyNameIn(token);
      return reading === undefined
        ? []
        : [{ kind: 'PER', first: at, end: at + 1, probability: SHORT_NAME_SURE, reading }];
    });
    return [...kept, ...alone].sort((one, other) => one.first - other.first);
  });
}

function isFullPerson({ kind, first, end, probability }: Span): boolean {
  return kind === 'PER' && end - first > 1 && probability >= SURE_ENOUGH;
}

function isTwoFamilyNames(
  { kind, first, end, probability }: Span,
  tokens: readonly Token[],
  familyNameIn: (token: Token) => NameReading | undefined,
): boolean {
  return (
    kind === 'PER' &&
    probability < SURE_ENOUGH &&
    end - first === 2 &&
    tokens.slice(first, end).every((token) => familyNameIn(token) !== undefined)
  );
}
