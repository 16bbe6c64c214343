import { ARTICLE } from '../../../text/clitics.ts';
import { LIST_FLAGS, type NameLexicon, standsIn } from '../name-lexicon.ts';
import { isPhraseWord } from '../phrase-words.ts';

const MIN_NOUN = 4;

/** A noun with its article, or a country, city or body that needs none. */
export function isNoun(word: string, lexicon: NameLexicon): boolean {
  if (word === '' || isPhraseWord('stop', word) || isPhraseWord('title', word)) {
    return false;
  }
  return isDefiniteNoun(word) || isKnownPlace(word, lexicon);
}

export function isDefiniteNoun(word: string): boolean {
  return word.startsWith(ARTICLE) && word.length >= MIN_NOUN;
}

export function isKnownPlace(word: string, lexicon: NameLexicon): boolean {
  return standsIn(LIST_FLAGS.knownPlace, word, lexicon);
}
