import { withoutArticle } from '../../text/clitics.ts';
import { wordKey } from '../names/name-lexicon.ts';
import { tokenise } from '../names/tokens.ts';
import { emptyEntry } from './pack-lexicon.ts';

/** Lists of people, as written. Titles are not counted as parts of names. */
export interface PeopleSources {
  readonly people: readonly string[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly titles: readonly string[];
}

/** A lexicon in the making, by the keys of words and phrases. */
export type Entries = Map<number, ReturnType<typeof emptyEntry>>;

const HIGHEST_COUNT = 3;

/**
 * Grades each word by how often it begins and ends names of people.
 *
 * @returns the words that stand in them, without article and titles
 */
export function addPeople(entries: Entries, { people, firstNames, lastNames, titles }: PeopleSources): Set<string> {
  const titleWords = new Set(titles.map(foldWord));
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const person of people) {
    const words = wordsOf(person);
    while (words[0] !== undefined && titleWords.has(withoutArticle(words[0]))) {
      words.shift();
    }
    words.forEach((word, place) => {
      count(place === words.length - 1 ? last : first, word);
    });
  }
  for (const [names, counts] of [
    [firstNames, first],
    [lastNames, last],
  ] as const) {
    for (const name of names) {
      for (const word of wordsOf(name)) {
        count(counts, word, HIGHEST_COUNT);
      }
    }
  }
  for (const [word, times] of first) {
    for (const form of new Set([word, withoutArticle(word)])) {
      const entry = entryOf(entries, wordKey(form));
      entry.firstName = Math.max(entry.firstName, grade(times));
    }
  }
  for (const [word, times] of last) {
    for (const form of new Set([word, withoutArticle(word)])) {
      const entry = entryOf(entries, wordKey(form));
      entry.lastName = Math.max(entry.lastName, grade(times));
    }
  }
  return new Set([...first.keys(), ...last.keys()].map(withoutArticle).filter((word) => word.length > 1));
}

/** The entry of a key, a new one if there is none. */
export function entryOf(entries: Entries, key: number): ReturnType<typeof emptyEntry> {
  let entry = entries.get(key);
  if (entry === undefined) {
    entry = emptyEntry();
    entries.set(key, entry);
  }
  return entry;
}

/** Counts a word. */
export function count(counts: Map<string, number>, word: string, by = 1): void {
  counts.set(word, (counts.get(word) ?? 0) + by);
}

function grade(times: number): number {
  return Math.min(HIGHEST_COUNT, 1 + Math.floor(Math.log2(times) / 2));
}

/** A word folded as in texts. */
export function foldWord(word: string): string {
  return wordsOf(word).join(' ');
}

/** The folded words of a name. */
export function wordsOf(name: string): string[] {
  return tokenise(name)
    .map((token) => token.folded)
    .filter((word) => /\p{L}/u.test(word));
}
