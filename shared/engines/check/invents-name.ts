import { findNames } from '../../tag/names/find-names.ts';
import { nameFinder } from '../../tag/names/name-finder.ts';
import { wordKey } from '../../tag/names/name-lexicon.ts';
import { findArticlePlaces } from '../../tag/places/read-places.ts';
import { cliticReadings } from '../../text/clitics.ts';
import { dataTable, parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { type Script, scriptOf, scriptOfLanguage } from '../../text/scripts.ts';
import { sentences } from '../../text/sentences.ts';
import { stopwordsOf } from '../../text/stopwords.ts';
import { type Word, words } from '../../text/words.ts';
import type { ArticleVocabulary } from './article-vocabulary.ts';
import type { CheckedArticle } from './checked-article.ts';

/** Scripts with capitals, in which names show whatever the language. */
const CASED: ReadonlySet<string> = new Set<Script>(['Latn', 'Cyrl', 'Grek', 'Armn']);
const CAPITALISED = /^\p{Lu}/u;
const LETTER = /\p{L}/u;
/** A word that was seen more than so often in small letters, by its logarithm, is one of the language. */
const COMMON = 1;
/** How often a word must be listed as a part of a name to count as one in a script without capitals; 3 is the most. */
const OFTEN = 2;

const nounCapitals = dataTable(new URL('./data/noun-capitals.tsv', import.meta.url), (bytes) => {
  return new Set(parseRows(bytes).map(([language]) => language));
});

/** True for languages in which an invented name would be noticed: those with capitals, and those with a lexicon of names. */
export function canCheckNames(language: string): boolean {
  return CASED.has(scriptOfLanguage(language) ?? '') || nameFinder(language)?.lexicon !== undefined;
}

/**
 * True when a summary may name somebody or something that its article does not: a person, an organisation or a place
 * that the taggers see in it, a word that stands where names stand, or one that neither the article nor the language's
 * lexicon has. Rather too often than not: the built-in summary is there. A place that the article speaks of may go by
 * another of its names: Iran where that says Iranian.
 */
export function inventsName(summary: string, article: CheckedArticle, vocabulary: ArticleVocabulary): boolean {
  const { language } = article;
  const input = { body: [summary], keywords: [], subjects: [], language };
  const spokenOf = new Set(findArticlePlaces({ ...input, ...article }).map(({ place }) => place));
  const [known = [], unknown = []] = partition(findArticlePlaces(input), ({ place }) => spokenOf.has(place));
  const isKnownPlace = (start: number, end: number) =>
    known.some(({ evidence }) => evidence.start <= start && evidence.end >= end);
  const named = findNames(input).filter(({ evidence }) => !isKnownPlace(evidence.start, evidence.end));
  const namedWords = [
    ...named.flatMap((mention) => mention.words),
    ...unknown.flatMap(({ written }) => words(fold(written)).map(({ text }) => text)),
  ];
  return (
    namedWords.some((word) => !vocabulary.has(word)) ||
    sentences(summary, language).some((sentence) =>
      words(sentence.text).some(
        (word, place) =>
          !isKnownPlace(sentence.start + word.start, sentence.start + word.end) &&
          isInvented(word, place === 0, language, vocabulary),
      ),
    )
  );
}

function partition<Value>(values: readonly Value[], test: (value: Value) => boolean): Value[][] {
  return [values.filter(test), values.filter((value) => !test(value))];
}

/** A word of a summary, at the beginning of a sentence or within it, that its article should have and does not. */
function isInvented(word: Word, isFirst: boolean, language: string, vocabulary: ArticleVocabulary): boolean {
  const folded = fold(word.text);
  if (!LETTER.test(word.text) || vocabulary.has(folded)) return false;
  const script = scriptOfLanguage(language);
  if (isForeign(word, script)) return true;
  if (!CASED.has(script ?? '')) return !isLexical(folded, language) || isOftenName(folded, language);
  if (!CAPITALISED.test(word.text)) return false;
  const mayBeNoName = isFirst || nounCapitals().has(language);
  return !mayBeNoName || !(vocabulary.hasLike(folded) || isLexical(folded, language));
}

/** A word in another script than its language's is a name or a term, and none that a summary makes up. */
function isForeign({ text }: Word, script: string | undefined): boolean {
  const own = scriptOf(Array.from(text).find((character) => LETTER.test(character)) ?? '');
  return own !== undefined && script !== undefined && own !== script;
}

/** True for a word of the language itself, as far as its lexicon and its list of function words go. */
function isLexical(folded: string, language: string): boolean {
  const entries = nameFinder(language)?.lexicon?.entries;
  const least = CASED.has(scriptOfLanguage(language) ?? '') ? COMMON : 0;
  return (
    stopwordsOf(language).has(folded) ||
    cliticReadings(folded, language).some(({ word }) => (entries?.get(wordKey(word))?.commonness ?? 0) > least)
  );
}

/** True for a word that the lists of people have often as a part of a name, though it may be a word besides. */
function isOftenName(folded: string, language: string): boolean {
  const entry = nameFinder(language)?.lexicon?.entries.get(wordKey(folded));
  return entry !== undefined && Math.max(entry.firstName, entry.lastName) >= OFTEN;
}
