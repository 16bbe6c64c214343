import type { NameKind } from '../names/name-labels.ts';
import { LIST_FLAGS, type NameLexicon, wordKey } from '../names/name-lexicon.ts';
import { tokenise } from '../names/tokens.ts';
import { corpusDocuments } from './corpus-documents.ts';
import { addPeople, count, type Entries, entryOf, wordsOf } from './people-entries.ts';
import { addOrganisationWords, addPhrase, addWords } from './phrase-entries.ts';
import { cityNames, demonyms, knownPlaceNames } from './place-names.ts';
import type { TaggedSentence } from './read-conll.ts';
import type { TaggedDocument } from './tagged-document.ts';
import { languageLists, type TrainingData } from './training-data.ts';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'nl'];
/** Languages whose people are named in the others' news. */
const LISTED_LANGUAGES = [...LANGUAGES, 'it', 'pt', 'tr', 'pl', 'sv'];
const WNUT_KINDS: Readonly<Record<string, NameKind>> = {
  person: 'PER',
  location: 'LOC',
  corporation: 'ORG',
  group: 'ORG',
  product: 'MISC',
  'creative-work': 'MISC',
};
const EUROPEANA_KINDS = { PER: 'PER', LOC: 'LOC', ORG: 'ORG' } as const;
const SENTENCE_ENDS = new Set(['.', '!', '?', ';']);
const LONGEST_SENTENCE = 80;
const MOST_COMMON = 15;
const MOST_SMALL = 4;
const SMALL = /^\p{Ll}/u;

/** The tagged sentences that the rules for names with capitals are scored on, by language. */
export function latinSentences(data: TrainingData): Record<string, TaggedSentence[]> {
  return {
    en: ['ner/wnut17/wnut17train.conll', 'ner/wnut17/emerging.dev.conll'].flatMap((file) =>
      data.conll(file, WNUT_KINDS),
    ),
    fr: europeanaSentences(data, 'FR'),
    de: europeanaSentences(data, 'DE'),
    nl: europeanaSentences(data, 'NL'),
  };
}

/** One document in so many is learned from: all of them did no better on news, and doubled the weights. */
const LEARNED = 3;

/** The tagged corpora as documents to learn from. */
export function latinDocuments(corpora: Readonly<Record<string, readonly TaggedSentence[]>>): TaggedDocument[] {
  return Object.entries(corpora)
    .flatMap(([language, sentences]) => corpusDocuments(sentences, language, `corpus ${language}`))
    .filter((_, place) => place % LEARNED === 0);
}

/** Europeana's newspapers are one run of tokens: they are cut after what ends a sentence. */
function europeanaSentences(data: TrainingData, code: string): TaggedSentence[] {
  const files = data.files('ner/europeana', '.bio').filter((file) => file.includes(`enp_${code}.`));
  return files
    .flatMap((file) => data.conll(file, EUROPEANA_KINDS))
    .flatMap((run) => cutSentences(run))
    .filter(({ tokens }) => tokens.length > 1);
}

function cutSentences({ tokens, tags }: TaggedSentence): TaggedSentence[] {
  const cut: TaggedSentence[] = [];
  let start = 0;
  tokens.forEach((token, at) => {
    if (SENTENCE_ENDS.has(token) || at - start >= LONGEST_SENTENCE || at === tokens.length - 1) {
      cut.push({ tokens: tokens.slice(start, at + 1), tags: tags.slice(start, at + 1) });
      start = at + 1;
    }
  });
  return cut;
}

/** What the rules for names with capitals look up: given and family names, and words that are written small. */
export function latinLexicon(data: TrainingData): NameLexicon {
  const entries: Entries = new Map();
  const listed = LISTED_LANGUAGES.map((language) => languageLists('listed-names.tsv', language));
  const smallWords = countSmallWords(data);
  addPeople(entries, {
    people: withGivenNames(data.names('names/Pers.En.txt'), smallWords),
    firstNames: listed.flatMap(([given = []]) => given),
    lastNames: listed.flatMap(([, family = []]) => family),
    titles: LANGUAGES.flatMap((language) => languageLists('names-titles.tsv', language)[0] ?? []),
  });
  addPlaces(entries, data);
  addWords(entries, LANGUAGES.flatMap(demonyms), LIST_FLAGS.demonym);
  addOrganisationWords(entries, data.names('names/Org.En.txt'));
  for (const [word, times] of smallWords) {
    const entry = entryOf(entries, wordKey(word));
    entry.commonness = Math.min(MOST_COMMON, Math.floor(Math.log2(times)));
  }
  return { entries, families: [], likeness: new Int8Array() };
}

/** Places of several words are places to the rules; of one word, which may be another's name, only the model weighs them. */
function addPlaces(entries: Entries, data: TrainingData): void {
  for (const [names, flag] of [
    [LANGUAGES.flatMap((language) => cityNames(data, language)), LIST_FLAGS.placePart],
    [LANGUAGES.flatMap(knownPlaceNames), LIST_FLAGS.knownPlace],
  ] as const) {
    for (const words of names.map(wordsOf)) {
      addPhrase(entries, words, words.length > 1 ? LIST_FLAGS.place : flag, 0);
    }
  }
}

/** The list was made by machine: what begins one name alone, or is a word that news write small, is no given name. */
function withGivenNames(people: readonly string[], smallWords: ReadonlyMap<string, number>): string[] {
  const times = new Map<string, number>();
  for (const person of people) {
    count(times, firstWord(person));
  }
  return people.filter((person) => {
    const given = firstWord(person);
    return person.includes(' ') && (times.get(given) ?? 0) > 1 && (smallWords.get(given) ?? 0) < MOST_SMALL;
  });
}

function firstWord(person: string): string {
  return wordsOf(person)[0] ?? '';
}

/** How often words stand in small letters in MasakhaNEWS and in Europeana's newspapers. */
function countSmallWords(data: TrainingData): Map<string, number> {
  const texts = ['eng', 'fra'].map((code) => data.text(`topics/masakhanews/${code}.dev.tsv`));
  const papers = ['fr', 'de', 'nl'].flatMap((language) =>
    (latinSentences(data)[language] ?? []).map(({ tokens }) => tokens.join(' ')),
  );
  const times = new Map<string, number>();
  for (const { written, folded } of [...texts, ...papers].flatMap((text) => tokenise(text))) {
    if (SMALL.test(written)) {
      count(times, folded);
    }
  }
  return new Map(Array.from(times).filter(([, seen]) => seen > 1));
}
