import { ARTICLE } from '../../../text/clitics.ts';
import { wordBehind } from '../phrase-words.ts';
import type { NameReading, Span } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { SWALLOWED_ARTICLE } from '../unwrap-name.ts';

/**
 * Ends an organisation's name where "and" joins another one to it. Words that Arabic joins within a name agree: الأمن
 * والتعاون, both with the article. One without it behind one that has it is no part of the name (منظمة شنغهاي للتعاون
 * وبريكس).
 */
export function partOrganisations(
  tokens: readonly Token[],
  spans: readonly Span[],
  describe: (token: Token) => NameReading,
): Span[] {
  return spans.map((span) => {
    if (span.kind !== 'ORG') return span;
    for (let at = span.first + 2; at < span.end; at++) {
      const token = tokens[at];
      if (token !== undefined && isDefinite(tokens[at - 1]?.folded ?? '') && joinsIndefinite(token, describe)) {
        return { ...span, end: at };
      }
    }
    return span;
  });
}

function isDefinite(word: string): boolean {
  return word.startsWith(ARTICLE) || word.startsWith(SWALLOWED_ARTICLE);
}

function joinsIndefinite(token: Token, describe: (token: Token) => NameReading): boolean {
  const joined = wordBehind('and', token.folded);
  return joined !== undefined && !isDefinite(joined) && describe(token).before > 0;
}
