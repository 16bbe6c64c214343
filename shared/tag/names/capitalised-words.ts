import { stopwordsOf } from '../../text/stopwords.ts';
import { LIST_FLAGS, type NameLexicon, phraseKey, wordKey } from './name-lexicon.ts';
import type { Token } from './tokens.ts';

/** Words of a language with capitals, as the rules for names see them. */
export interface CapitalisedWords {
  /** True for a word with a capital in front that is not a small word of the language. */
  readonly isCapitalised: (token: Token | undefined) => boolean;
  /** True for a word that is mostly written small: a capital says little of it. */
  readonly isCommon: (token: Token) => boolean;
  readonly isFirstName: (token: Token) => boolean;
  readonly isLastName: (token: Token) => boolean;
  /** True for words that are together the name of a place. */
  readonly isPlace: (tokens: readonly Token[]) => boolean;
}

const CAPITALISED = /^\p{Lu}/u;
/** A word that was seen more than so often in small letters, by its logarithm, is common. */
const COMMON = 1;
const MIN_LETTERS = 2;
const LETTER = /\p{L}/u;
const SHOUTED = /^\p{Lu}{2,}$/u;
/** Titles of works and papers are left in it in every language. */
const COMPANY = 'en';

/** Describes the words of one language by a lexicon of people's names. */
export function capitalisedWords(lexicon: NameLexicon, language: string): CapitalisedWords {
  const small = new Set([...stopwordsOf(language), ...stopwordsOf(COMPANY)]);
  const entryOf = (token: Token) => lexicon.entries.get(wordKey(token.folded));
  const isName = (token: Token, list: 'firstName' | 'lastName'): boolean =>
    token.folded.length >= MIN_LETTERS &&
    CAPITALISED.test(token.written) &&
    !SHOUTED.test(token.written) &&
    (entryOf(token)?.[list] ?? 0) > 0;
  return {
    isCapitalised: (token) => token !== undefined && CAPITALISED.test(token.written) && !small.has(token.folded),
    isCommon: (token) => small.has(token.folded) || (entryOf(token)?.commonness ?? 0) > COMMON,
    isFirstName: (token) => isName(token, 'firstName') && !small.has(token.folded),
    isLastName: (token) => isName(token, 'lastName'),
    isPlace: (tokens) => {
      const letters = tokens.filter(({ folded }) => LETTER.test(folded));
      const entry = lexicon.entries.get(phraseKey(letters.map(({ folded }) => wordKey(folded))));
      return ((entry?.lists ?? 0) & LIST_FLAGS.place) !== 0;
    },
  };
}
