import type { NameKind } from '../names/name-labels.ts';
import { LIST_FLAGS, type NameLexicon, wordKey } from '../names/name-lexicon.ts';
import { tokenise } from '../names/tokens.ts';
import { addPeople, count, type Entries, entryOf, wordsOf } from './people-entries.ts';
import { addPhrase } from './phrase-entries.ts';
import { cityNames, knownPlaceNames } from './place-names.ts';
import type { TaggedSentence } from './read-conll.ts';
import { languageLists, type TrainingData } from './training-data.ts';

const LANGUAGES = ['en', 'fr', 'de', 'es'];
/** Languages whose people are named in the others' news. */
const LISTED_LANGUAGES = [...LANGUAGES, 'it', 'nl', 'pt', 'tr', 'pl', 'sv'];
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
  };
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
  for (const place of LANGUAGES.flatMap((language) => [...cityNames(data, language), ...knownPlaceNames(language)])) {
    const words = wordsOf(place);
    if (words.length > 1) {
      addPhrase(entries, words, LIST_FLAGS.place, 0);
    }
  }
  for (const [word, times] of smallWords) {
    const entry = entryOf(entries, wordKey(word));
    entry.commonness = Math.min(MOST_COMMON, Math.floor(Math.log2(times)));
  }
  return { entries, families: [], likeness: new Int8Array() };
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
  const papers = ['fr', 'de'].flatMap((language) =>
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
