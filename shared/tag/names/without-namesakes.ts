import type { CapitalisedVocabulary } from './capitalised-vocabulary.ts';
import type { Span } from './spans.ts';
import type { Token } from './tokens.ts';

/** A document's names without those of people that a storm or a mountain bears: Storm Ciarán, and Ciarán alone. */
export function withoutNamesakes(
  sentences: readonly (readonly Token[])[],
  spans: readonly (readonly Span[])[],
  { namesakes }: CapitalisedVocabulary,
): Span[][] {
  const isThing = (token: Token | undefined): boolean => namesakes.has(token?.written ?? '');
  const borne = new Set(
    sentences.flatMap((tokens) => tokens.filter((_, at) => isThing(tokens[at - 1])).map(({ folded }) => folded)),
  );
  return sentences.map((tokens, sentence) =>
    (spans[sentence] ?? []).filter(({ kind, first, end }) => {
      const isOneWord = end === first + 1;
      const isBorne = isOneWord ? borne.has(tokens[first]?.folded ?? '') : isThing(tokens[first]);
      return kind !== 'PER' || !(isBorne || isThing(tokens[first - 1]));
    }),
  );
}
