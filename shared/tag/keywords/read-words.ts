import type { Evidence } from '../../article/article.ts';
import { ARTICLE, type CliticReading, cliticReadings } from '../../text/clitics.ts';
import { type FoldedText, foldWithMap } from '../../text/fold.ts';
import { segmentWords } from '../../text/segment-words.ts';
import { isSpaceless } from '../../text/spaceless.ts';
import { isStopword } from '../../text/stopwords.ts';
import type { Word } from '../../text/words.ts';
import { type ArticleText, articleTexts } from '../article-texts.ts';
import { partedWords } from '../parted-words.ts';
import type { TaggerInput } from '../tagger.ts';
import { isMoreUsual } from './document-frequency.ts';
import { weakWords } from './weak-words.ts';

/** What comes later in a very long text says little about its subject. */
const MAX_SCANNED_WORDS = 6000;
/** A word that the article writes without the clitic only once may be another word. */
const MIN_BARE_OCCURRENCES = 2;
/** Nothing stands between words whose space was lost. */
const WITHIN_PHRASE = /^[ -]?$/u;
const SINGLE_LETTER = /^[\p{Script=Hani}\p{Script=Kana}]$/u;
/** Three letters, or two of a script whose letters say more; words of kana alone join others. */
const MEANINGFUL = /^(?!\p{Script=Hira}+$)(?:[\p{L}\p{M}]{3,}|[\p{Script=Hani}\p{Script=Hang}\p{Script=Kana}]{2})$/u;

/** A word of a text as candidates are made of it; offsets in the text as written, behind its clitics. */
export interface ReadWord {
  readonly text: string;
  /** As it is shown: as written, with the article that a clitic had swallowed (للكشف → الكشف). */
  readonly shown: string;
  readonly start: number;
  readonly end: number;
  readonly usable: boolean;
  /** The longest stretch around it that another tag stands for. */
  readonly taken?: Evidence;
  /**
   * True when it goes on with the word before: nothing but a space between them, no clitic in front of it, and no sign that
   * both are of (ﷺ is four words).
   */
  readonly goesOn: boolean;
}

/** A text with its words as candidates are made of them. */
export interface ReadText {
  readonly text: ArticleText;
  readonly words: readonly ReadWord[];
}

/** A text with its words, folded. */
interface PartedText {
  readonly text: ArticleText;
  readonly folded: FoldedText;
  readonly words: readonly Word[];
}

/** The first words of an article, as many as are scanned, text by text. */
export function readWords(article: TaggerInput, taken: readonly Evidence[]): ReadText[] {
  const takenSpots = new Map(
    taken
      .toSorted((one, other) => lengthOf(one) - lengthOf(other))
      .flatMap((evidence) => spotsOf(evidence).map((spot) => [spot, evidence] as const)),
  );
  const { language } = article;
  const texts = partTexts(articleTexts(article), language);
  const bareCounts = countWords(texts);
  return texts.map((parted) => ({
    text: parted.text,
    words: readPartedText(parted, language, bareCounts, takenSpots),
  }));
}

/** The texts that hold the first words of an article, as many as are scanned. */
function partTexts(texts: readonly ArticleText[], language: string | undefined): PartedText[] {
  const parted: PartedText[] = [];
  let left = MAX_SCANNED_WORDS;
  for (const text of texts) {
    if (left <= 0) break;
    const folded = foldWithMap(text.text);
    const words = wordsIn(folded.text, language).slice(0, left);
    left -= words.length;
    parted.push({ text, folded, words });
  }
  return parted;
}

function lengthOf({ start, end }: Evidence): number {
  return end - start;
}

function countWords(texts: readonly PartedText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of texts.flatMap(({ words }) => words)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function readPartedText(
  { text, folded, words: all }: PartedText,
  language: string | undefined,
  bareCounts: ReadonlyMap<string, number>,
  taken: ReadonlyMap<string, Evidence>,
): ReadWord[] {
  const joins = weakWords(language ?? '', 'function');
  const isParted = isSpaceless(language ?? '');
  const readings = all.map((word) => bareReading(word.text, language, bareCounts));
  return all.map((word, at) => {
    const reading = readings[at] ?? asItStands(word.text);
    const end = folded.ends[word.end - 1 - reading.after] ?? 0;
    const gap = folded.text.slice(all[at - 1]?.end ?? 0, word.start);
    const around = taken.get(spot(text, end));
    const isWhole = word.text.includes(reading.word);
    const start =
      folded.starts[isWhole ? word.end - reading.after - reading.word.length : word.start + reading.before] ?? 0;
    const shown = (isWhole ? '' : ARTICLE) + text.text.slice(start, end);
    return {
      text: reading.word,
      shown,
      start,
      end,
      usable:
        MEANINGFUL.test(reading.word) &&
        !isStopword(word.text, language) &&
        !joins.has(reading.word) &&
        !(isParted && [all[at - 1], all[at + 1]].some((beside) => isPiece(beside, word, joins))),
      ...(around !== undefined && { taken: around }),
      goesOn:
        reading.before === 0 && WITHIN_PHRASE.test(gap) && start >= (folded.ends[(all[at - 1]?.end ?? 0) - 1] ?? 0),
    };
  });
}

/** True for a single letter that touches a word: what a dictionary parted is then a piece of a longer word (桦加沙). */
function isPiece(beside: Word | undefined, { start, end }: Word, joins: ReadonlySet<string>): boolean {
  const isTouching = beside?.end === start || beside?.start === end;
  return isTouching && SINGLE_LETTER.test(beside.text) && !joins.has(beside.text);
}

/** The words of a folded text, also in a language that writes them in one go. */
function wordsIn(folded: string, language = ''): Word[] {
  return isSpaceless(language) ? segmentWords(folded, language) : partedWords(folded, language);
}

/** A word without the clitics that the article, or news at large, mostly writes it without: والحكومة as الحكومة, not وزير as زير. */
function bareReading(
  word: string,
  language: string | undefined,
  bareCounts: ReadonlyMap<string, number>,
): CliticReading {
  const [, ...stripped] = cliticReadings(word, language ?? '');
  const bare = stripped.find(
    (reading) =>
      !reading.lostArticle &&
      ((bareCounts.get(reading.word) ?? 0) >= MIN_BARE_OCCURRENCES ||
        (reading.after === 0 && isMoreUsual(reading.word, word, language))),
  );
  return bare ?? asItStands(word);
}

function asItStands(word: string): CliticReading {
  return { word, before: 0, after: 0, lostArticle: false };
}

/** Every offset at which a word within the evidence may end. */
function spotsOf(seen: Evidence): string[] {
  return Array.from({ length: seen.end - seen.start }, (_, place) => spot(seen, seen.start + place + 1));
}

function spot(text: { readonly field: string; readonly paragraph?: number | undefined }, end: number): string {
  return `${text.field} ${text.paragraph ?? ''} ${end}`;
}
