import type { Evidence } from '../../article/article.ts';
import { cliticReadings, withoutArticle } from '../../text/clitics.ts';
import { type FoldedText, foldWithMap } from '../../text/fold.ts';
import { isSpaceless, standsAlone } from '../../text/spaceless.ts';
import { words } from '../../text/words.ts';
import { type ArticleText, articleTexts, evidenceAt } from '../article-texts.ts';
import type { TaggerInput } from '../tagger.ts';
import { ANY_ENDING, BEGINNING, type Term, type Terms, termsOf } from './topic-terms.ts';

/** A place where a text holds a term of a topic. */
export interface TermSighting {
  readonly topic: string;
  readonly term: string;
  readonly evidence: Evidence;
}

/** A term and where it stands in the folded text. */
interface Found {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** What an article is about is said in its first paragraphs; what follows may be background on another subject. */
const MAX_TEXTS = 12;
/** Per text: bounds the work on a text without paragraphs. */
const MAX_CHARACTERS = 1500;

/** The terms that an article's first texts hold, in reading order; none in a language without terms. */
export function termsIn(article: Pick<TaggerInput, 'language' | 'headline' | 'body'>): TermSighting[] {
  const language = article.language ?? '';
  const terms = termsOf(language);
  if (terms === undefined) return [];
  return articleTexts(article)
    .slice(0, MAX_TEXTS)
    .flatMap((text) => findTerms(text, terms, language));
}

/** True for the words of a term of a topic, no more and no fewer, with any sign between them. */
export function isTopicTerm(words: string, language = ''): boolean {
  return termsIn({ language, body: [words] }).some(
    ({ evidence: { start, end } }) => start === 0 && end === words.length,
  );
}

/** The terms that the beginning of a text holds, the longest of those that begin at one place. */
function findTerms(text: ArticleText, terms: Terms, language: string): TermSighting[] {
  const folded = foldWithMap(text.text.slice(0, MAX_CHARACTERS));
  const found = isSpaceless(language) ? byLetters(folded, terms) : byWords(folded, terms, language);
  return found.map(({ term, start, end }) => {
    const written = folded.starts[start] ?? 0;
    const evidence = evidenceAt(text, written, folded.ends[end - 1] ?? written);
    return { topic: term.topic, term: term.words.join(' '), evidence };
  });
}

/** In a language that writes words apart: word by word, without clitics and articles. */
function byWords({ text }: FoldedText, terms: Terms, language: string): Found[] {
  const all = words(text);
  const bare = all.map((word) => cliticReadings(word.text, language).map((reading) => withoutArticle(reading.word)));
  const found: Found[] = [];
  for (let at = 0; at < all.length; at++) {
    const readings = bare[at] ?? [];
    const term = [
      ...readings.flatMap((reading) => terms.byFirst.get(reading) ?? []),
      ...readings.flatMap((reading) => terms.byBeginning.get(reading.slice(0, BEGINNING)) ?? []),
    ].find(({ words: parts }) => parts.every((part, place) => matches(part, bare[at + place] ?? [])));
    if (term !== undefined) {
      const start = all[at]?.start ?? 0;
      at += term.words.length - 1;
      found.push({ term, start, end: all[at]?.end ?? start });
    }
  }
  return found;
}

/** In a language that writes no spaces: wherever the letters of a term stand, but within a longer run of foreign ones. */
function byLetters({ text }: FoldedText, terms: Terms): Found[] {
  const found: Found[] = [];
  for (let start = 0; start < text.length; start = Math.max(start + 1, found.at(-1)?.end ?? 0)) {
    const begun = terms.byBeginning.get(text.slice(start, start + BEGINNING)) ?? [];
    const term = begun.find(
      ({ words: [spelling = ''] }) => text.startsWith(spelling, start) && standsAlone(text, start, spelling),
    );
    if (term !== undefined) {
      found.push({ term, start, end: start + (term.words[0] ?? '').length });
    }
  }
  return found;
}

/** True where one of a word's readings is a term's word, or begins as it does where any ending may follow. */
function matches(part: string, readings: readonly string[]): boolean {
  return part.endsWith(ANY_ENDING)
    ? readings.some((reading) => reading.startsWith(part.slice(0, -1)))
    : readings.includes(part);
}
