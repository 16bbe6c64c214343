import { cliticReadings } from '../../../text/clitics.ts';
import { LEAST_SURE } from '../least-sure.ts';
import { isPhraseWord, phrasesFrom } from '../phrase-words.ts';
import { rangeOf, type Span, withSpans } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { surePhrasesFrom } from '../world-organisations.ts';

/** As sure as a name of several words is that everybody gives to one body. */
const SURE = 0.95;

/** Adds to the names of an Arabic sentence the organisations that are listed, here or among the world's, clitics before them or not. */
export function addKnownOrganisations(tokens: readonly Token[], spans: readonly Span[], language: string): Span[] {
  const known = tokens.flatMap((token, first): Span[] => {
    for (const { word, before } of cliticReadings(token.folded, language)) {
      const sure = surePhrasesFrom(word, language).map(({ tokens: listed, shown }) => ({
        words: listed.map(({ folded }) => folded),
        name: { known: shown },
      }));
      const listed = phrasesFrom('known', word).map((words) => ({ words, name: {} }));
      const found = [...sure, ...listed].find(({ words }) =>
        words.every((part, place) => (place === 0 ? word : tokens[first + place]?.folded) === part),
      );
      if (found !== undefined) {
        const { words, name } = found;
        return [
          {
            kind: 'ORG',
            first,
            end: first + words.length,
            probability: SURE,
            reading: { stem: word, before },
            ...name,
          },
        ];
      }
    }
    return [];
  });
  const spanAt = new Map(spans.flatMap((span) => rangeOf(span).map((at) => [at, span] as const)));
  const isNamedLonger = (name: Span): boolean => {
    const span = spanAt.get(name.first);
    const isSure = span !== undefined && span.probability >= LEAST_SURE.model.ORG;
    return isSure && isWithin(name, span) && !isGenericBefore(name, span, tokens);
  };
  return withSpans(
    spans,
    known.filter((name) => !isNamedLonger(name)),
  );
}

/** True within a longer organisation's name. */
function isWithin(name: Span, { kind, first, end }: Span): boolean {
  return kind === 'ORG' && first <= name.first && end >= name.end && end - first > name.end - name.first;
}

/** True where all that is longer is a word for what it is (منظمة هيومن رايتس ووتش). */
function isGenericBefore(name: Span, { first, end }: Span, tokens: readonly Token[]): boolean {
  return end === name.end && first === name.first - 1 && isPhraseWord('generic', tokens[first]?.folded ?? '');
}
