import type { NameLexicon } from '../name-lexicon.ts';
import { isPhraseWord, wordBehind } from '../phrase-words.ts';
import type { Token } from '../tokens.ts';
import { adjectivesEnd } from './adjectives-end.ts';
import { isNoun } from './is-noun.ts';

/** The end of the members that a union of no other name has (الاتحاد العام لنقابات عمال الأردن). */
export function membersEnd(tokens: readonly Token[], at: number, lexicon: NameLexicon): number {
  const members = wordBehind('for', tokens[at]?.folded ?? '');
  if (members === undefined || !isPhraseWord('members', members)) {
    return at;
  }
  const last = isPhraseWord('noun', tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  return isNoun(tokens[last]?.folded ?? '', lexicon) ? adjectivesEnd(tokens, last + 1) : at;
}
