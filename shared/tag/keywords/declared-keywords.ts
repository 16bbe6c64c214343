import type { Evidence } from '../../article/article.ts';
import { isStopword } from '../../text/stopwords.ts';
import { articleTexts } from '../article-texts.ts';
import { findPlaces } from '../places/find-places.ts';
import { type PlaceKey, placeTagId } from '../places/place-id.ts';
import type { PlaceSighting } from '../places/place-sighting.ts';
import { companyOfArticle } from '../places/read-places.ts';
import { type Company, resolvePlace } from '../places/resolve-places.ts';
import type { TaggerInput } from '../tagger.ts';
import { keywordKey, phraseOf } from './keyword-key.ts';
import { indexPhrases, type PhraseIndex, usualSpelling } from './phrase-index.ts';
import { splitKeywordLine } from './split-keyword-line.ts';

/** A keyword of the sender, cleaned: one for each thing, spelt as the article spells it. */
export interface DeclaredKeyword {
  readonly keyword: string;
  /** The same for all spellings of one thing: the place's tag id, or the folded words. */
  readonly key: string;
  /** The country or capital that the keyword names. */
  readonly place?: PlaceKey;
  /** Where the article says it. */
  readonly evidence: readonly Evidence[];
}

const SEPARATORS = /[,،;؛|\n#]/u;
/** Quotes, brackets, bullets and stops around a keyword; nothing that belongs to a word. */
const EDGES = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]+$/gu;
/** `Trivia (Oct 14` has lost its end with the edges. */
const OPENED = /\([^()]{1,100}$/u;
const MAX_KEYWORDS = 40;
/** More than this is a sentence that slipped into the field. */
const MAX_KEYWORD_CHARACTERS = 100;
/** With the marks around it; what is longer is not searched for its edges, which takes time by the square. */
const MAX_RAW_CHARACTERS = 400;
const MAX_LINE_CHARACTERS = 4000;

/** The sender's keywords, clean and unique, in the order they were given. Those of function words only are dropped. */
export function declaredKeywords(article: TaggerInput): DeclaredKeyword[] {
  const { language, keywordLine } = article;
  if (article.keywords.length === 0 && keywordLine === undefined) {
    return [];
  }
  const index = indexPhrases(articleTexts(article), language);
  const company = companyOfArticle(article);
  const line = keywordLine?.slice(0, MAX_LINE_CHARACTERS);
  const raw = [
    ...article.keywords.flatMap((keyword) => keyword.split(SEPARATORS)),
    ...(line === undefined ? [] : splitLine(line, index, company, language)),
  ];
  const unique = new Map<string, DeclaredKeyword>();
  const shown = new Set<string>();
  for (const keyword of raw.flatMap((entry) => readKeyword(entry, index, company, language))) {
    // A place is one by its spelling, so that `iran` may be none where `Iran` is: both show the same.
    const label = keywordKey(keyword.keyword, language);
    if (unique.size < MAX_KEYWORDS && !unique.has(keyword.key) && !shown.has(label)) {
      unique.set(keyword.key, keyword);
      shown.add(label);
    }
  }
  return Array.from(unique.values());
}

function splitLine(line: string, index: PhraseIndex, company: Company, language: string | undefined): string[] {
  if (SEPARATORS.test(line)) {
    return line.split(SEPARATORS);
  }
  const names = placeNamesIn(line, company, language).map(({ sighting }) => sighting);
  return splitKeywordLine(line, index, names, language);
}

function readKeyword(
  raw: string,
  index: PhraseIndex,
  company: Company,
  language: string | undefined,
): DeclaredKeyword[] {
  if (raw.length > MAX_RAW_CHARACTERS) {
    return [];
  }
  const bare = raw.replace(EDGES, '').replace(/\s+/gu, ' ');
  const keyword = OPENED.test(bare) ? `${bare})` : bare;
  const phrase = phraseOf(keyword, language);
  if (
    keyword.length > MAX_KEYWORD_CHARACTERS ||
    phrase.split(' ').every((word) => word === '' || isStopword(word, language))
  ) {
    return [];
  }
  const places = placeNamesIn(keyword, company, language);
  if (
    places.length > 0 &&
    isNothingBut(
      keyword,
      places.map(({ sighting }) => sighting),
    )
  ) {
    return places.map(({ place, sighting }) => ({
      ...inArticle(keyword.slice(sighting.start, sighting.end), index, language),
      key: placeTagId(place),
      place,
    }));
  }
  return [{ ...inArticle(keyword, index, language), key: keywordKey(keyword, language) }];
}

/**
 * A keyword as the article mostly spells it, and where; as it was given when the article never says it, or has another
 * case for it only where a sentence begins.
 */
function inArticle(
  keyword: string,
  index: PhraseIndex,
  language: string | undefined,
): Pick<DeclaredKeyword, 'keyword' | 'evidence'> {
  const occurrences = index.get(phraseOf(keyword, language)) ?? [];
  const within = occurrences.filter(({ opensSentence }) => !opensSentence);
  const spelling = usualSpelling(within) ?? usualSpelling(occurrences) ?? keyword;
  const isSentencesOwn = within.length === 0 && spelling.toLowerCase() === keyword.toLowerCase();
  return { keyword: isSentencesOwn ? keyword : spelling, evidence: occurrences.map(({ evidence }) => evidence) };
}

function placeNamesIn(
  text: string,
  company: Company,
  language: string | undefined,
): { readonly place: PlaceKey; readonly sighting: PlaceSighting }[] {
  return findPlaces(text, language ?? 'en').flatMap((sighting) => {
    const form = resolvePlace(sighting, company, language ?? 'en');
    return form?.place === undefined || form.kind !== 'name' ? [] : [{ place: form.place, sighting }];
  });
}

/** True when only clitics and white space stand between and around the names. */
function isNothingBut(keyword: string, names: readonly PlaceSighting[]): boolean {
  let end = 0;
  for (const name of names) {
    if (!CLITIC_GAP.test(keyword.slice(end, name.start))) {
      return false;
    }
    end = name.end;
  }
  return end === keyword.length;
}

const CLITIC_GAP = /^\s?[وفبل]?$/u;
