import { cliticReadings, withoutArticle } from '../../../text/clitics.ts';
import { isPhraseWord } from '../phrase-words.ts';
import { type Span, withSpans } from '../spans.ts';
import type { Token } from '../tokens.ts';

/** As sure as a word for what it is makes what stands in quotation marks behind it. */
const SURE = 0.85;
const MOST_WORDS = 4;
const OPENING = /^["«“]$/u;
const CLOSING = /^["»”]$/u;
const WORD = /[\p{L}\p{N}]/u;
const KINDS = ['generic', 'namesake'] as const;

/** Adds to the names of an Arabic sentence what stands in quotation marks behind a word for what it is (منظمة "بتسيلم"). */
export function addQuotedOrganisations(tokens: readonly Token[], spans: readonly Span[], language: string): Span[] {
  const quoted = tokens.flatMap((token, at): Span[] => {
    const first = at + 2;
    const words = tokens.slice(first, first + MOST_WORDS + 1).findIndex(({ written }) => CLOSING.test(written));
    const isQuoted = words > 0 && OPENING.test(tokens[at + 1]?.written ?? '') && isKind(token, language);
    return isQuoted && tokens.slice(first, first + words).every(({ written }) => WORD.test(written))
      ? [{ kind: 'ORG', first, end: first + words, probability: SURE }]
      : [];
  });
  return withSpans(spans, quoted);
}

function isKind({ folded }: Token, language: string): boolean {
  return cliticReadings(folded, language).some(({ word }) =>
    KINDS.some((list) => isPhraseWord(list, withoutArticle(word))),
  );
}
