import { withoutArticle } from '../../text/clitics.ts';
import { LIST_FLAGS, MAX_PHRASE_WORDS, phraseKey, wordKey } from '../names/name-lexicon.ts';
import { count, type Entries, entryOf, foldWord, wordsOf } from './people-entries.ts';

/** How often a word must begin, or stand in, the listed organisations to be flagged. */
const MIN_ORGANISATION_HEADS = 8;
const MIN_ORGANISATION_PARTS = 12;

/** Flags a listed name: its one word has the flag, or else the phrase has it and its words that of a part. */
export function addPhrase(entries: Entries, words: readonly string[], flag: number, partFlag: number): void {
  const wordFlag = words.length === 1 ? flag : partFlag;
  if (wordFlag !== 0) {
    addWords(entries, words, wordFlag);
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

/** Flags the words that many listed organisations begin with, or hold: the lists are long and noisy. */
export function addOrganisationWords(entries: Entries, organisations: readonly string[]): void {
  const heads = new Map<string, number>();
  const parts = new Map<string, number>();
  for (const organisation of organisations) {
    wordsOf(organisation).forEach((word, place) => {
      count(place === 0 ? heads : parts, withoutArticle(word));
    });
  }
  addCounted(entries, heads, MIN_ORGANISATION_HEADS, LIST_FLAGS.organisationHead);
  addCounted(entries, parts, MIN_ORGANISATION_PARTS, LIST_FLAGS.organisationPart);
}

function addCounted(entries: Entries, counts: ReadonlyMap<string, number>, least: number, flag: number): void {
  for (const [word, times] of counts) {
    if (times >= least) {
      addWords(entries, [word], flag);
    }
  }
}
