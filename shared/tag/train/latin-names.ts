import type { NameKind } from '../names/name-labels.ts';
import type { NameLexicon } from '../names/name-lexicon.ts';
import { buildLexicon } from './build-lexicon.ts';
import { clusterWords } from './cluster-words.ts';
import { demonyms, placeNames } from './place-names.ts';
import type { TaggedSentence } from './read-conll.ts';
import { languageLists, type TrainingData, usageSentences } from './training-data.ts';

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

/** The tagged sentences that the model of Latin-script languages learns from, by language. */
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

/** The lexicon of the Latin-script languages: clusters from MasakhaNEWS in English and French, and the lists of names. */
export function latinLexicon(data: TrainingData): NameLexicon {
  const texts = ['eng', 'fra'].flatMap((code) => data.text(`topics/masakhanews/${code}.dev.tsv`).split('\n'));
  const organisations = LANGUAGES.map((language) => languageLists('names-organisations.tsv', language));
  const listed = LISTED_LANGUAGES.map((language) => languageLists('listed-names.tsv', language));
  return buildLexicon({
    words: clusterWords(usageSentences(texts)),
    people: data.names('names/Pers.En.txt'),
    firstNames: listed.flatMap(([given = []]) => given),
    lastNames: listed.flatMap(([, family = []]) => family),
    organisations: data.names('names/Org.En.txt'),
    organisationHeads: organisations.flatMap(([heads = []]) => heads),
    knownOrganisations: organisations.flatMap(([, known = []]) => known),
    places: LANGUAGES.flatMap((language) => placeNames(data, language)),
    demonyms: LANGUAGES.flatMap(demonyms),
    titles: LANGUAGES.flatMap((language) => languageLists('names-titles.tsv', language)[0] ?? []),
  });
}
