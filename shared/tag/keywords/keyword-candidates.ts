import type { Evidence } from '../../article/article.ts';
import { type ArticleText, evidenceAt } from '../article-texts.ts';
import type { TaggerInput } from '../tagger.ts';
import { asSubject } from './as-subject.ts';
import { keywordKey } from './keyword-key.ts';
import type { Occurrence } from './phrase-index.ts';
import { type ReadWord, readWords } from './read-words.ts';

/** One place where a word or phrase stands that could be a keyword. */
export interface KeywordCandidate extends Omit<Occurrence, 'opensSentence'> {
  readonly key: string;
  /** Its folded words without clitics. */
  readonly words: readonly string[];
  /** How many words of the article stand before it. */
  readonly position: number;
}

const MAX_WORDS = 3;

/**
 * Every run of up to three words without function words that is more than what other tags stand for and cuts none of it
 * in two, in reading order.
 */
export function keywordCandidates(article: TaggerInput, taken: readonly Evidence[]): KeywordCandidate[] {
  const candidates: KeywordCandidate[] = [];
  let position = 0;
  for (const { text, words } of readWords(article, taken)) {
    addCandidates(candidates, text, article.language, words, position);
    position += words.length;
  }
  return candidates;
}

function addCandidates(
  candidates: KeywordCandidate[],
  text: ArticleText,
  language: string | undefined,
  all: readonly ReadWord[],
  offset: number,
) {
  for (const [at, first] of all.entries()) {
    for (let last = at; last < Math.min(at + MAX_WORDS, all.length); last++) {
      const word = all[last];
      if (word === undefined || !word.usable || (last > at && !word.goesOn)) {
        break;
      }
      if (all.slice(at, last + 1).every(({ taken }) => taken !== undefined) || cutsInTwo(first, word)) {
        continue;
      }
      const parts = all.slice(at, last + 1);
      const written = showPhrase(parts, text.text, language);
      candidates.push({
        key: keywordKey(written, language),
        words: parts.map((part) => part.text),
        position: offset + at,
        written,
        evidence: evidenceAt(text, first.start, word.end),
      });
    }
  }
}

/** A phrase as it is shown: as a subject, with what stands between its words. */
function showPhrase(parts: readonly ReadWord[], text: string, language: string | undefined): string {
  const shown = asSubject(
    parts.map((part) => part.shown),
    language,
  );
  return parts.map(({ start }, at) => text.slice(parts[at - 1]?.end ?? start, start) + shown[at]).join('');
}

function cutsInTwo(first: ReadWord, last: ReadWord): boolean {
  return (first.taken?.start ?? first.start) < first.start || (last.taken?.end ?? last.end) > last.end;
}
