import type { NameLexicon } from '../names/name-lexicon.ts';
import { buildLexicon } from './build-lexicon.ts';
import { clusterWords } from './cluster-words.ts';
import { cityNames, demonyms, knownPlaceNames } from './place-names.ts';
import type { TaggedSentence } from './read-conll.ts';
import { languageLists, type TrainingData, usageSentences } from './training-data.ts';

/** The corpus's names for the kinds. */
export const ARABIC_KINDS = { PERS: 'PER', LOC: 'LOC', ORG: 'ORG', MISC: 'MISC' } as const;

/** The sentences that the Arabic model learns from: ANERcorp in the training split of CAMeL Lab. */
export function arabicSentences(data: TrainingData): TaggedSentence[] {
  return data.conll('ner/anercorp-camel.train.ar.txt', ARABIC_KINDS);
}

/**
 * The Arabic lexicon: clusters from the texts of antcorpus and ASND, and the lists of names. Nothing of the tagged
 * corpus goes into it, so that what is measured on a held-out part of that corpus holds.
 */
export function arabicLexicon(data: TrainingData): NameLexicon {
  const articles = data
    .records('antcorpus.jsonl.gz')
    .flatMap((article) => [String(article.title), String(article.abstract), ...String(article.text).split('\n')]);
  const posts = data.text('topics/asnd.train.ar.csv').split('\n');
  const [titles = []] = languageLists('names-titles.tsv', 'ar');
  const [organisationHeads = [], knownOrganisations = []] = languageLists('names-organisations.tsv', 'ar');
  const [listedFirst = [], listedLast = []] = languageLists('listed-names.tsv', 'ar');
  const [writtenFirst = [], writtenLast = []] = languageLists('written-names.tsv', 'ar');
  return buildLexicon({
    words: clusterWords(usageSentences([...articles, ...posts])),
    people: data.names('names/Pers.Ar.txt'),
    firstNames: [...listedFirst, ...writtenFirst],
    lastNames: [...listedLast, ...writtenLast],
    organisations: data.names('names/Org.Ar.txt'),
    organisationHeads,
    knownOrganisations,
    places: cityNames(data, 'ar'),
    knownPlaces: knownPlaceNames('ar'),
    demonyms: demonyms('ar'),
    titles,
  });
}
