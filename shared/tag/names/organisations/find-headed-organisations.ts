import type { Span } from '../spans.ts';
import { headedNameEnd } from './headed-name-end.ts';
import type { NamedTokens } from './named-tokens.ts';
import { readHead } from './read-head.ts';

/** Sure enough for a tag, and less so than what the model reads surely: a head may be a plain noun, too. */
const SURE = 0.8;

/**
 * The names of bodies that Arabic makes of common words, by their grammar: an indefinite head with its noun (وزارة
 * الداخلية المغربية, بنك مصر, نقابة أطباء السودان), or a definite one with its adjectives (المركز الوطني للأرصاد).
 */
export function findHeadedOrganisations(sentence: NamedTokens): Span[] {
  const { tokens, language, personEnd } = sentence;
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const head = personEnd(at) === undefined ? readHead(tokens[at]?.folded ?? '', language) : undefined;
    const end = head === undefined ? at : headedNameEnd(at, head, sentence);
    if (head !== undefined && end > at + 1) {
      spans.push({ kind: 'ORG', first: at, end, probability: SURE, reading: head.reading });
    }
    at = Math.max(at + 1, end);
  }
  return spans;
}
