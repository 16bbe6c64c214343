import { isPhraseWord } from '../phrase-words.ts';
import { goesOnWithName, isUnknownName } from './goes-on-with-name.ts';
import { isCommonGivenName } from './is-common-given.ts';
import type { NamedSentence } from './named-sentence.ts';

const WORD = /^\p{L}{2,}$/u;
const MOST_WORDS = 6;

/**
 * Where a name that begins at a word ends; there and then if it cannot be one.
 *
 * @param isListed true for a word that is known to begin names
 */
export function nameEnd(first: number, { tokens, document }: NamedSentence, isListed: boolean): number {
  const given = tokens[first];
  if (given === undefined || !(isListed || isUnknownName(given.folded, document.lexicon))) {
    return first;
  }
  let end = first + 1;
  const most = Math.min(tokens.length, first + MOST_WORDS);
  while (end < most) {
    const next = tokens[end];
    const isJoined = isPhraseWord('joint', tokens[end - 1]?.folded ?? '') && WORD.test(next?.folded ?? '');
    const joins = isPhraseWord('joint', next?.folded ?? '') && WORD.test(tokens[end + 1]?.folded ?? '');
    const isCompound = isPhraseWord('compound', next?.folded ?? '');
    const isCommon = isCommonGivenName(next) && goesOnWithName(tokens[end + 1], document);
    if (!isCommon && !isJoined && !joins && !isCompound && !goesOnWithName(next, document, end > first + 1)) {
      break;
    }
    end += isCommon ? 2 : 1;
  }
  return end;
}
