import { hashText, mixHashes } from './hash-text.ts';
import { readVarint } from './varint.ts';

/** What the lexicon knows of a word: its word cluster, how common it is, and which lists it stands in. */
export interface LexiconEntry {
  /** 0 for a word that was too rare to be clustered. */
  readonly cluster: number;
  /** The logarithm of its frequency in the corpus that the clusters come from. */
  readonly commonness: number;
  /** How often it begins, and how often it ends, a name in the lists of people: 0 never, 3 often. */
  readonly firstName: number;
  readonly lastName: number;
  /** A set of {@link LIST_FLAGS}. */
  readonly lists: number;
}

/** The lists a word or a phrase may stand in. */
export const LIST_FLAGS = {
  place: 1,
  placePart: 2,
  demonym: 4,
  organisationHead: 8,
  organisationPart: 16,
  title: 32,
  organisation: 64,
  /** Places that are told from words of their spelling: countries, capitals, and cities and regions listed by hand. */
  knownPlace: 128,
} as const;

/** Words and phrases by hash, with the clusters' families and the likeness of letter groups to names. */
export interface NameLexicon {
  readonly entries: ReadonlyMap<number, LexiconEntry>;
  /** For each cluster its larger families, fine to coarse. */
  readonly families: readonly Uint16Array[];
  /** Weights of letter groups, by the low bits of their hash: above 0 is like a person's name. */
  readonly likeness: Int8Array;
}

/** Phrases are looked up to this many words. */
export const MAX_PHRASE_WORDS = 4;
const KEY_BITS = 26;
const KEY_MASK = 2 ** KEY_BITS - 1;

/** The key of a folded word. */
export function wordKey(word: string): number {
  return hashText(word) & KEY_MASK;
}

/** The key of a phrase by the keys of its words, first to last. */
export function phraseKey(words: readonly number[]): number {
  return words.reduce((key, word) => mixHashes(key, word)) & KEY_MASK;
}

/** What the lexicon knows of a folded word. */
export function entryOf(word: string | undefined, { entries }: NameLexicon): LexiconEntry | undefined {
  return word === undefined ? undefined : entries.get(wordKey(word));
}

/**
 * True for a folded word that stands in one of the lists.
 *
 * @param lists a set of {@link LIST_FLAGS}
 */
export function standsIn(lists: number, word: string, lexicon: NameLexicon): boolean {
  return ((entryOf(word, lexicon)?.lists ?? 0) & lists) !== 0;
}

/**
 * Reads a packed lexicon: numbers as varints. First the number of levels of families and, for each, a count and the
 * family of every cluster; then the size of the likeness table and its bytes; then the entries by rising key, each as
 * the step from the key before, the cluster, and two bytes of the rest.
 */
export function readNameLexicon(bytes: Uint8Array): NameLexicon {
  const at = { offset: 0 };
  const families = Array.from({ length: readVarint(bytes, at) }, () =>
    Uint16Array.from({ length: readVarint(bytes, at) }, () => readVarint(bytes, at)),
  );
  const likenessSize = readVarint(bytes, at);
  const likeness = Int8Array.from(bytes.subarray(at.offset, at.offset + likenessSize));
  at.offset += likenessSize;
  const entries = new Map<number, LexiconEntry>();
  let key = 0;
  for (let left = readVarint(bytes, at); left > 0; left--) {
    key += readVarint(bytes, at);
    const cluster = readVarint(bytes, at);
    const counts = bytes[at.offset++] ?? 0;
    const lists = bytes[at.offset++] ?? 0;
    entries.set(key, {
      cluster,
      commonness: counts & 15,
      firstName: (counts >> 4) & 3,
      lastName: counts >> 6,
      lists,
    });
  }
  return { entries, families, likeness };
}
