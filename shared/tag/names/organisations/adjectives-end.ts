import { endsWith, isPhraseWord } from '../phrase-words.ts';
import type { Token } from '../tokens.ts';
import { isDefiniteNoun } from './is-noun.ts';

/** Shorter words that end as adjectives do are seldom any. */
const MIN_ADJECTIVE = 6;

/** Where the adjectives end that stand at a token. */
export function adjectivesEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isAdjective(tokens[end]?.folded ?? '')) {
    end++;
  }
  return end;
}

/** True for an adjective with its article that may belong to a name. */
export function isAdjective(word: string): boolean {
  return (
    !isPhraseWord('stop', word) &&
    isDefiniteNoun(word) &&
    (isPhraseWord('adjective', word) || (endsWith('relative', word) && word.length >= MIN_ADJECTIVE))
  );
}
