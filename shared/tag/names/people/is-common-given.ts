import { isPhraseWord } from '../phrase-words.ts';
import { isIntroduced } from './is-introduced.ts';
import type { NamedSentence } from './named-sentence.ts';

/** The letter by whose dots the name is told from the preposition (علي, على). */
const DOTTED = /ي$/u;

/** True for a given name that is more often another word, where it is spelt as the name and stands behind what introduces one. */
export function isCommonGiven(at: number, sentence: NamedSentence): boolean {
  const { written = '', folded = '' } = sentence.tokens[at] ?? {};
  return isPhraseWord('common-given', folded) && DOTTED.test(written) && isIntroduced(at, sentence);
}
