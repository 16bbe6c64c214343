import { ARTICLE } from '../../../text/clitics.ts';
import { isPhraseWord } from '../phrase-words.ts';
import type { Token } from '../tokens.ts';
import { SWALLOWED_ARTICLE } from '../unwrap-name.ts';
import { adjectivesEnd } from './adjectives-end.ts';
import { isDefiniteNoun } from './is-noun.ts';

const MIN_PURPOSE = 5;

/**
 * The end of what a body is for, with its adjectives: the longest listed phrase, or any noun (للإنماء الاقتصادي,
 * لطب الأطفال, للدفاع عن حقوق الإنسان).
 *
 * @param isNamed true where the words before are a name already, so that any noun may follow
 */
export function purposeEnd(tokens: readonly Token[], at: number, isNamed: boolean): number {
  const first = tokens[at]?.folded ?? '';
  if (isPhraseWord('with', `${first} ${tokens[at + 1]?.folded ?? ''}`)) {
    const isOfNoun = isPhraseWord('noun', tokens[at + 2]?.folded ?? '') && isDefiniteNoun(tokens[at + 3]?.folded ?? '');
    return adjectivesEnd(tokens, at + (isOfNoun ? 4 : 2));
  }
  if (isNamed && isPhraseWord('purpose', first) && isDefiniteNoun(tokens[at + 1]?.folded ?? '')) {
    return adjectivesEnd(tokens, at + 2);
  }
  return isPhraseWord('with', first) || (isNamed && isPurpose(first)) ? adjectivesEnd(tokens, at + 1) : at;
}

function isPurpose(word: string): boolean {
  return (
    word.startsWith(SWALLOWED_ARTICLE) &&
    word.length >= MIN_PURPOSE &&
    !isPhraseWord('stop', ARTICLE + word.slice(SWALLOWED_ARTICLE.length))
  );
}
