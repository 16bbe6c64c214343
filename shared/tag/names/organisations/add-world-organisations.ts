import { LEAST_SURE } from '../least-sure.ts';
import { rangeOf, type Span, withSpans } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { surePhrasesFrom } from '../world-organisations.ts';

/** As sure as a listed name is that stands for nothing else. */
const SURE = 0.95;

/**
 * Adds to the names of a sentence in a language with capitals the organisations that the world's news names, written as
 * they are listed; not within a longer name, unless two of them begin and end it (X and Y). After the model, not among its
 * features: there the list cost organisations that it does not hold.
 */
export function addWorldOrganisations(tokens: readonly Token[], spans: readonly Span[], language: string): Span[] {
  const sure = withoutOverlaps(
    tokens.flatMap(({ folded }, first): Span[] => {
      const found = surePhrasesFrom(folded, language).find(({ tokens: listed }) =>
        listed.every(({ written }, place) => tokens[first + place]?.written === written),
      );
      return found === undefined
        ? []
        : [{ kind: 'ORG', first, end: first + found.tokens.length, probability: SURE, known: found.shown }];
    }),
  );
  const firsts = new Set(sure.map(({ first }) => first));
  const ends = new Set(sure.map(({ end }) => end));
  const spanAt = new Map(spans.flatMap((span) => rangeOf(span).map((at) => [at, span] as const)));
  const isNamedLonger = (name: Span): boolean =>
    [name.first, name.end - 1].some((at) => {
      const span = spanAt.get(at);
      return (
        span !== undefined &&
        span.probability >= LEAST_SURE.capitals.ORG &&
        span.end - span.first > name.end - name.first &&
        !(firsts.has(span.first) && ends.has(span.end))
      );
    });
  return withSpans(
    spans,
    sure.filter((name) => !isNamedLonger(name)),
  );
}

/** Of names that touch each other the first. */
function withoutOverlaps(spans: readonly Span[]): Span[] {
  let end = 0;
  return spans.filter((span) => {
    const isFree = span.first >= end;
    end = isFree ? span.end : end;
    return isFree;
  });
}
