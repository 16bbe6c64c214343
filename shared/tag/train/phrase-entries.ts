import { withoutArticle } from '../../text/clitics.ts';
import { MAX_PHRASE_WORDS, phraseKey, wordKey } from '../names/name-lexicon.ts';
import { type Entries, entryOf, foldWord } from './people-entries.ts';

/** Flags a listed name: its one word has the flag, or else the phrase has it and its words that of a part. */
export function addPhrase(entries: Entries, words: readonly string[], flag: number, partFlag: number): void {
  for (const word of words) {
    addWords(entries, [word], words.length === 1 ? flag : partFlag);
  }
  if (words.length > 1 && words.length <= MAX_PHRASE_WORDS) {
    entryOf(entries, phraseKey(words.map((word) => wordKey(withoutArticle(word))))).lists |= flag;
  }
}

/** Flags single words, and their spellings with and without article that the lexicon holds already. */
export function addWords(entries: Entries, words: readonly string[], flag: number): void {
  for (const word of words.map(foldWord)) {
    for (const form of new Set([word, withoutArticle(word), `ال${withoutArticle(word)}`])) {
      const known = entries.get(wordKey(form));
      if (form === word || known !== undefined) {
        entryOf(entries, wordKey(form)).lists |= flag;
      }
    }
  }
}
