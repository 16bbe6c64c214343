import { withoutArticle } from '../../text/clitics.ts';
import {
  type LexiconEntry,
  LIST_FLAGS,
  MAX_PHRASE_WORDS,
  type NameLexicon,
  phraseKey,
  wordKey,
} from '../names/name-lexicon.ts';
import { tokenise } from '../names/tokens.ts';
import type { ClusteredWords } from './cluster-words.ts';
import { learnLikeness } from './learn-likeness.ts';
import { emptyEntry } from './pack-lexicon.ts';

/** What a lexicon is made from. Names as written; titles are not counted as parts of people's names. */
export interface LexiconSources {
  readonly words: ClusteredWords;
  readonly people: readonly string[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  /** Many and noisy: only what they have in common counts. */
  readonly organisations: readonly string[];
  /** Words that head an organisation's name. */
  readonly organisationHeads: readonly string[];
  /** Organisations that everybody names. */
  readonly knownOrganisations: readonly string[];
  readonly places: readonly string[];
  readonly demonyms: readonly string[];
  readonly titles: readonly string[];
}

const MOST_COMMON = 15;
/** How often a word must begin, or stand in, the listed organisations to be flagged. */
const MIN_ORGANISATION_HEADS = 8;
const MIN_ORGANISATION_PARTS = 12;
const HIGHEST_COUNT = 3;

type Entries = Map<number, ReturnType<typeof emptyEntry>>;

/** Builds the lexicon of one language: clusters of the words of a corpus, and flags from lists of names. */
export function buildLexicon(sources: LexiconSources): NameLexicon {
  const entries: Entries = new Map();
  addClusters(entries, sources.words);
  const nameWords = addPeople(entries, sources);
  addPlaces(entries, sources.places);
  addOrganisations(entries, sources.organisations);
  addWords(entries, sources.organisationHeads, LIST_FLAGS.organisationHead);
  for (const organisation of sources.knownOrganisations) {
    addPhrase(entries, wordsOf(organisation), LIST_FLAGS.organisation, LIST_FLAGS.organisationPart);
  }
  addWords(entries, sources.demonyms, LIST_FLAGS.demonym);
  addWords(entries, sources.titles, LIST_FLAGS.title);
  const others = sources.words.words.filter((word) => !nameWords.has(word) && !nameWords.has(withoutArticle(word)));
  return {
    entries: entries as ReadonlyMap<number, LexiconEntry>,
    families: sources.words.families.map((family) => Uint16Array.from([0, ...family])),
    likeness: learnLikeness(Array.from(nameWords), others.map(withoutArticle)),
  };
}

function addClusters(entries: Entries, { words, counts, clusters }: ClusteredWords): void {
  words.forEach((word, place) => {
    const entry = entryOf(entries, wordKey(word));
    entry.cluster = 1 + (clusters[place] ?? 0);
    entry.commonness = Math.min(MOST_COMMON, Math.floor(Math.log2(counts[place] ?? 1)));
  });
}

/** @returns the words that stand in names of people, without article and titles */
function addPeople(entries: Entries, { people, firstNames, lastNames, titles }: LexiconSources): Set<string> {
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

function addPlaces(entries: Entries, places: readonly string[]): void {
  for (const place of places) {
    addPhrase(entries, wordsOf(place), LIST_FLAGS.place, LIST_FLAGS.placePart);
  }
}

function addOrganisations(entries: Entries, organisations: readonly string[]): void {
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

/** A listed name: its one word has the flag, or else the phrase has it and its words that of a part. */
function addPhrase(entries: Entries, words: readonly string[], flag: number, partFlag: number): void {
  for (const word of words) {
    addWords(entries, [word], words.length === 1 ? flag : partFlag);
  }
  if (words.length > 1 && words.length <= MAX_PHRASE_WORDS) {
    entryOf(entries, phraseKey(words.map((word) => wordKey(withoutArticle(word))))).lists |= flag;
  }
}

function addWords(entries: Entries, words: readonly string[], flag: number): void {
  for (const word of words.map(foldWord)) {
    for (const form of new Set([word, withoutArticle(word), `ال${withoutArticle(word)}`])) {
      const known = entries.get(wordKey(form));
      if (form === word || known !== undefined) {
        entryOf(entries, wordKey(form)).lists |= flag;
      }
    }
  }
}

function entryOf(entries: Entries, key: number): ReturnType<typeof emptyEntry> {
  let entry = entries.get(key);
  if (entry === undefined) {
    entry = emptyEntry();
    entries.set(key, entry);
  }
  return entry;
}

function count(counts: Map<string, number>, word: string, by = 1): void {
  counts.set(word, (counts.get(word) ?? 0) + by);
}

function grade(times: number): number {
  return Math.min(HIGHEST_COUNT, 1 + Math.floor(Math.log2(times) / 2));
}

function foldWord(word: string): string {
  return wordsOf(word).join(' ');
}

function wordsOf(name: string): string[] {
  return tokenise(name)
    .map((token) => token.folded)
    .filter((word) => /\p{L}/u.test(word));
}
