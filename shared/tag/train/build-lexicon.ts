import { withoutArticle } from '../../text/clitics.ts';
import { type LexiconEntry, LIST_FLAGS, type NameLexicon, wordKey } from '../names/name-lexicon.ts';
import type { ClusteredWords } from './cluster-words.ts';
import { learnLikeness } from './learn-likeness.ts';
import { addPeople, type Entries, entryOf, type PeopleSources, wordsOf } from './people-entries.ts';
import { addOrganisationWords, addPhrase, addWords } from './phrase-entries.ts';

/** What a lexicon is made from. Names as written; titles are not counted as parts of people's names. */
export interface LexiconSources extends PeopleSources {
  readonly words: ClusteredWords;
  /** Many and noisy: only what they have in common counts. */
  readonly organisations: readonly string[];
  /** Words that head an organisation's name. */
  readonly organisationHeads: readonly string[];
  /** Organisations that everybody names. */
  readonly knownOrganisations: readonly string[];
  readonly places: readonly string[];
  /** Countries, capitals, and cities and regions listed by hand. */
  readonly knownPlaces: readonly string[];
  readonly demonyms: readonly string[];
}

const MOST_COMMON = 15;

/** Builds the lexicon of one language: clusters of the words of a corpus, and flags from lists of names. */
export function buildLexicon(sources: LexiconSources): NameLexicon {
  const entries: Entries = new Map();
  addClusters(entries, sources.words);
  const nameWords = addPeople(entries, sources);
  addPlaces(entries, sources.places, LIST_FLAGS.place);
  addPlaces(entries, sources.knownPlaces, LIST_FLAGS.place | LIST_FLAGS.knownPlace);
  addOrganisationWords(entries, sources.organisations);
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

function addPlaces(entries: Entries, places: readonly string[], flags: number): void {
  for (const place of places) {
    addPhrase(entries, wordsOf(place), flags, LIST_FLAGS.placePart);
  }
}
