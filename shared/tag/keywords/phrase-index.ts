import type { Evidence } from '../../article/article.ts';
import { cliticReadings } from '../../text/clitics.ts';
import { foldWithMap } from '../../text/fold.ts';
import { type ArticleText, evidenceAt } from '../article-texts.ts';
import { partedWords } from '../parted-words.ts';

/** One place where a phrase stands in an article. */
export interface Occurrence {
  readonly evidence: Evidence;
  /** As written there, without the clitics in front. */
  readonly written: string;
  /** A capital there may be the sentence's. */
  readonly opensSentence: boolean;
}

/** Every run of up to five words of an article, by its folded words joined with a space. */
export type PhraseIndex = ReadonlyMap<string, readonly Occurrence[]>;

export const MAX_PHRASE_WORDS = 5;
/** What comes later in a very long text says little about its subject. */
const MAX_INDEXED_WORDS = 4000;
const MAX_OCCURRENCES = 20;
/** What stands in front of a sentence's first word, quotation marks and all. */
const SENTENCE_OPENING = /(?:^|[.!?…:])[\s"'“”„«»‘’(–—-]*$/u;
const OPENING_CHARACTERS = 6;
/** Nothing stands between words whose space was lost. */
const WITHIN_PHRASE = /^[ '’-]{0,2}$/u;

/** Indexes an article's phrases. A phrase is known by its first word with and without clitics. Linear in the text. */
export function indexPhrases(texts: readonly ArticleText[], language: string | undefined): PhraseIndex {
  const index = new Map<string, Occurrence[]>();
  let indexed = 0;
  for (const text of texts) {
    const folded = foldWithMap(text.text);
    const all = partedWords(folded.text, language).slice(0, MAX_INDEXED_WORDS - indexed);
    indexed += all.length;
    for (const [at, first] of all.entries()) {
      const starts = cliticReadings(first.text, language ?? '').filter((reading) => !reading.lostArticle);
      let rest = '';
      for (let last = at; last < Math.min(at + MAX_PHRASE_WORDS, all.length); last++) {
        const word = all[last];
        const gap = folded.text.slice(all[last - 1]?.end, word?.start);
        if (word === undefined || (last > at && !WITHIN_PHRASE.test(gap))) {
          break;
        }
        rest += last > at ? ` ${word.text}` : '';
        for (const reading of starts) {
          const start = folded.starts[first.start + reading.before] ?? 0;
          const end = folded.ends[word.end - 1 - (last === at ? reading.after : 0)] ?? 0;
          add(index, reading.word + rest, text, start, end);
        }
      }
    }
  }
  return index;
}

function add(index: Map<string, Occurrence[]>, phrase: string, text: ArticleText, start: number, end: number): void {
  let occurrences = index.get(phrase);
  if (occurrences === undefined) {
    occurrences = [];
    index.set(phrase, occurrences);
  }
  if (occurrences.length < MAX_OCCURRENCES) {
    occurrences.push({
      evidence: evidenceAt(text, start, end),
      written: text.text.slice(start, end),
      opensSentence: SENTENCE_OPENING.test(text.text.slice(Math.max(0, start - OPENING_CHARACTERS), start)),
    });
  }
}

/** How an article mostly writes a phrase: the most frequent spelling, the earliest of equals. */
export function usualSpelling(occurrences: readonly Pick<Occurrence, 'written'>[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { written } of occurrences) {
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  return Array.from(counts).reduce<[string, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0];
}
