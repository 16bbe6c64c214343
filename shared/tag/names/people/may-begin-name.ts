import { ARTICLE } from '../../../text/clitics.ts';
import { stopwordsOf } from '../../../text/stopwords.ts';
import { standsIn } from '../name-lexicon.ts';
import { isPhraseWord } from '../phrase-words.ts';
import type { Token } from '../tokens.ts';
import type { NamedDocument } from './named-document.ts';
import { OTHER_WORDS } from './other-words.ts';

const LETTERS = /^\p{L}+$/u;
const MIN_LETTERS = 3;
const NAMELESS = ['head', 'landmark', 'joint', 'honorific', 'behalf'] as const;

/** True for a word that may begin a name: no article stands before it, and it is no word of another sense. */
export function mayBeginName(token: Token | undefined, { lexicon, language }: NamedDocument): boolean {
  const word = token?.folded ?? '';
  return (
    word.length >= MIN_LETTERS &&
    LETTERS.test(word) &&
    !word.startsWith(ARTICLE) &&
    !standsIn(OTHER_WORDS, word, lexicon) &&
    !NAMELESS.some((list) => isPhraseWord(list, word)) &&
    (!stopwordsOf(language).has(word) || isPhraseWord('unfinished', word))
  );
}
