import { ARTICLE, withoutArticle } from './clitics.ts';

/**
 * In how many of the texts that a vocabulary was counted in a folded word stands, as it is or behind clitics: 0 for a
 * word that it does not know.
 */
export type Vocabulary = (word: string) => number;

/** Shorter beginnings are clitics and syllables. */
const MIN_FIRST = 3;
const MIN_BARE = 3;
/** Two long words with their clitics; what is longer is not searched, so that time stays linear. */
const MAX_LETTERS = 32;
/** How usual the first word must be, and the second; one of three letters stands within too many others. */
const USUAL = { first: 32, second: 8, short: 64 } as const;

/**
 * Where a folded Arabic word begins anew that is two words whose space was lost (وزير|الدفاع); nothing for one word, and
 * where it is not sure: the whole must be unknown, the first word usual, the second a usual one with its article, and
 * there must be no other such place. An article within a word is what makes it sure: without one, endings look like words
 * (عمل|ياتي, راس|ماليه), as they do before a pronoun. Never parts a word of the vocabulary.
 */
export function gluedAt(word: string, vocabulary: Vocabulary): number | undefined {
  if (word.length > MAX_LETTERS) {
    return undefined;
  }
  let found: number | undefined;
  for (let at = word.indexOf(ARTICLE, MIN_FIRST); at > 0; at = word.indexOf(ARTICLE, at + 1)) {
    if (isUsualSecond(word.slice(at), vocabulary) && vocabulary(word.slice(0, at)) >= USUAL.first) {
      if (found !== undefined) {
        return undefined;
      }
      found = at;
    }
  }
  return found === undefined || vocabulary(word) > 0 ? undefined : found;
}

function isUsualSecond(word: string, vocabulary: Vocabulary): boolean {
  const bare = withoutArticle(word);
  const least = bare.length === MIN_BARE ? USUAL.short : USUAL.second;
  return bare !== word && bare.length >= MIN_BARE && vocabulary(word) >= least;
}
