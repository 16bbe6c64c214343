import { withoutArticle } from '../../../text/clitics.ts';
import { LIST_FLAGS, type NameLexicon, standsIn } from '../name-lexicon.ts';
import { isPhraseWord, wordBehind } from '../phrase-words.ts';
import type { Token } from '../tokens.ts';
import { adjectivesEnd, isAdjective } from './adjectives-end.ts';
import { isDefiniteNoun } from './is-noun.ts';

const OTHER_NOUNS = LIST_FLAGS.title | LIST_FLAGS.organisationHead | LIST_FLAGS.knownPlace;

/**
 * The end of the nouns and adjectives that "and" joins to the end of a name (والأعمال الإنسانية, والبحرية, وموارد المياه).
 *
 * @param limit no more are read from here on
 */
export function coordinatedEnd(tokens: readonly Token[], at: number, limit: number, lexicon: NameLexicon): number {
  let end = at;
  while (end < limit && isJoined(tokens[end], tokens[end + 1], lexicon)) {
    const isOfNoun = isPhraseWord('noun', wordBehind('and', tokens[end]?.folded ?? '') ?? '');
    end = adjectivesEnd(tokens, end + (isOfNoun ? 2 : 1));
  }
  return end;
}

function isJoined(token: Token | undefined, next: Token | undefined, lexicon: NameLexicon): boolean {
  const noun = wordBehind('and', token?.folded ?? '');
  if (noun !== undefined && isPhraseWord('noun', noun)) {
    return isDefiniteNoun(next?.folded ?? '');
  }
  if (noun === undefined || !isDefiniteNoun(noun)) {
    return false;
  }
  const stem = withoutArticle(noun);
  return (
    (!isPhraseWord('stop', noun) || isAdjective(next?.folded ?? '')) &&
    !isPhraseWord('head', stem) &&
    (isAdjective(noun) || !standsIn(OTHER_NOUNS, stem, lexicon))
  );
}
