import { isPhraseWord } from '../phrase-words.ts';
import type { Token } from '../tokens.ts';
import { isIntroduced } from './is-introduced.ts';
import type { NamedSentence } from './named-sentence.ts';

/** The letter by whose dots the name is told from the preposition (علي, على). */
const DOTTED = /ي$/u;

/** True for a given name that is more often another word, where it stands behind what introduces a name. */
export function isCommonGiven(at: number, sentence: NamedSentence): boolean {
  return isCommonGivenName(sentence.tokens[at]) && isIntroduced(at, sentence);
}

/** True for a word that is spelt as such a name is. */
export function isCommonGivenName({ folded = '', written = '' }: Partial<Token> = {}): boolean {
  return isPhraseWord('common-given', folded) && DOTTED.test(written);
}
