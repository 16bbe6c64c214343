import type { Evidence } from '../../article/article.ts';
import { type CliticReading, cliticReadings } from '../../text/clitics.ts';
import { fold, foldWithMap } from '../../text/fold.ts';
import { hasStopwords } from '../../text/stopwords.ts';
import { words } from '../../text/words.ts';
import { type ArticleText, articleTexts, evidenceAt } from '../article-texts.ts';
import type { TaggerInput } from '../tagger.ts';
import { keywordKey } from './keyword-key.ts';
import { isStopword, type Occurrence, usualSpelling } from './phrase-index.ts';

/** A word or phrase that the article itself says most. */
export interface DerivedKeyword {
  readonly keyword: string;
  readonly key: string;
  readonly evidence: readonly Evidence[];
  /** Relative to the best of the article, 0 to 1. */
  readonly strength: number;
}

const MAX_DERIVED = 5;
const MAX_WORDS = 3;
const MIN_LETTERS = 3;
const MIN_OCCURRENCES = 2;
/** One word alone says less, so that it must be said more often. */
const MIN_WORD_OCCURRENCES = 3;
const MAX_SCANNED_WORDS = 3000;
const HEADLINE_WEIGHT = 3;
const LEAD_WEIGHT = 1.5;
/** What two words say together says more than either, as long as they say it more than once. */
const PHRASE_WEIGHT = 1.6;
const WITHIN_PHRASE = /^[ -]$/u;
const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u;

interface Candidate extends Occurrence {
  readonly key: string;
  readonly words: number;
  readonly weight: number;
}

/**
 * The words and phrases of up to three words that an article repeats, weighed by frequency and position; a
 * phrase at least twice, a word three times. Nothing for a language without a list of function words, and nothing that overlaps the evidence given.
 *
 * @param taken what other tags already stand for
 */
export function deriveKeywords(article: TaggerInput, taken: readonly Evidence[]): DerivedKeyword[] {
  if (!hasStopwords(article.language)) {
    return [];
  }
  const texts = articleTexts(article);
  const takenSpots = new Set(taken.flatMap(spotsOf));
  const vocabulary = new Set(texts.flatMap(({ text }) => words(fold(text)).map((word) => word.text)));
  const candidates = texts.flatMap((text) => candidatesIn(text, article.language, vocabulary, takenSpots));
  const scored = Array.from(
    Map.groupBy(candidates, ({ key }) => key),
    ([key, group]) => ({
      key,
      group,
      score: group.reduce((sum, { weight }) => sum + weight, 0) * ((group[0]?.words ?? 1) > 1 ? PHRASE_WEIGHT : 1),
    }),
  )
    .filter(({ group }) => group.length >= ((group[0]?.words ?? 1) > 1 ? MIN_OCCURRENCES : MIN_WORD_OCCURRENCES))
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1));
  return withoutParts(scored).map(({ key, group, score }) => ({
    keyword: usualSpelling(group) ?? key,
    key,
    evidence: group.map(({ evidence }) => evidence),
    strength: score / (scored[0]?.score ?? score),
  }));
}

/** A word of a text as candidates are made of it; offsets in the text as written, behind its clitics. */
interface ReadWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly usable: boolean;
  /** True when the next word belongs to the same phrase. */
  readonly joined: boolean;
}

function candidatesIn(
  text: ArticleText,
  language: string | undefined,
  vocabulary: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): Candidate[] {
  const weight = text.field === 'headline' ? HEADLINE_WEIGHT : text.paragraph === 0 ? LEAD_WEIGHT : 1;
  const all = readWords(text, language, vocabulary, taken);
  const candidates: Candidate[] = [];
  for (const [at, first] of all.entries()) {
    for (let last = at; last < Math.min(at + MAX_WORDS, all.length); last++) {
      const word = all[last];
      if (word === undefined || !word.usable || (last > at && all[last - 1]?.joined !== true)) {
        break;
      }
      const written = text.text.slice(first.start, word.end);
      const evidence = evidenceAt(text, first.start, word.end);
      candidates.push({ key: keywordKey(written), words: last - at + 1, weight, written, evidence });
    }
  }
  return candidates;
}

function readWords(
  text: ArticleText,
  language: string | undefined,
  vocabulary: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): ReadWord[] {
  const folded = foldWithMap(text.text);
  const all = words(folded.text).slice(0, MAX_SCANNED_WORDS);
  return all.map((word, at) => {
    const end = folded.ends[word.end - 1] ?? 0;
    const reading = knownReading(word.text, language, vocabulary);
    const meaningful = reading.word.length >= MIN_LETTERS && LETTERS_ONLY.test(reading.word);
    return {
      text: reading.word,
      start: folded.starts[word.start + reading.before] ?? 0,
      end,
      usable: meaningful && !isStopword(word.text, language) && !taken.has(spot(text, end)),
      joined: WITHIN_PHRASE.test(folded.text.slice(word.end, all[at + 1]?.start ?? word.end)),
    };
  });
}

/** A word without the clitics that the article elsewhere writes it without: والحكومة as الحكومة, but never وزير as زير. */
function knownReading(word: string, language: string | undefined, vocabulary: ReadonlySet<string>): CliticReading {
  const [asWritten, ...stripped] = cliticReadings(word, language ?? '');
  const known = stripped.find((reading) => !reading.lostArticle && reading.after === 0 && vocabulary.has(reading.word));
  return known ?? asWritten ?? { word, before: 0, after: 0, lostArticle: false };
}

/** Leaves out what is part of a better phrase, and phrases that hold a better word. */
function withoutParts<T extends { readonly key: string }>(ranked: readonly T[]): T[] {
  const kept: T[] = [];
  const used = new Set<string>();
  for (const candidate of ranked) {
    const parts = candidate.key.split('-');
    if (kept.length < MAX_DERIVED && !parts.some((part) => used.has(part))) {
      kept.push(candidate);
      for (const part of parts) {
        used.add(part);
      }
    }
  }
  return kept;
}

/** Every offset at which a word within the evidence may end. */
function spotsOf(seen: Evidence): string[] {
  return Array.from({ length: seen.end - seen.start }, (_, place) => spot(seen, seen.start + place + 1));
}

function spot(text: { readonly field: string; readonly paragraph?: number | undefined }, end: number): string {
  return `${text.field} ${text.paragraph ?? ''} ${end}`;
}
