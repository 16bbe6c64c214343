import { cliticReadings } from '../../text/clitics.ts';
import { dataTable, parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { words } from '../../text/words.ts';

/** The words that an article is written in, folded, each by every way to read it. */
export interface ArticleVocabulary {
  /** True for a folded word that the article has, whatever clitics or endings of names either of them carries. */
  has(word: string): boolean;
  /** True also for a word that only begins as one of the article does: another form of it, most likely. */
  hasLike(word: string): boolean;
}

/** Letters that two forms of one word share, at least. */
const STEM_LETTERS = 4;
/** The longest ending of a name, in letters: Лавровск-ого. */
const MAX_ENDING = 3;

const inflectedNames = dataTable(new URL('./data/inflected-names.tsv', import.meta.url), (bytes) => {
  return new Set(parseRows(bytes).map(([language]) => language));
});

/** The vocabulary of a text in one language. Linear in the text. */
export function articleVocabulary(text: string, language: string): ArticleVocabulary {
  const known = new Set<string>();
  const stems = new Set<string>();
  for (const { text: word } of words(fold(text))) {
    for (const reading of readingsOf(word, language)) {
      known.add(reading);
      stems.add(reading.slice(0, STEM_LETTERS));
    }
  }
  return {
    has: (word) => readingsOf(word, language).some((reading) => known.has(reading)),
    hasLike: (word) =>
      readingsOf(word, language).some(
        (reading) =>
          known.has(reading) || (reading.length >= STEM_LETTERS && stems.has(reading.slice(0, STEM_LETTERS))),
      ),
  };
}

/** A word without its clitics, and where names have endings, without up to so many of its last letters. */
function readingsOf(word: string, language: string): string[] {
  const readings = cliticReadings(word, language).map((reading) => reading.word);
  if (!inflectedNames().has(language)) return readings;
  return readings.flatMap((reading) =>
    Array.from({ length: MAX_ENDING + 1 }, (_, cut) => reading.slice(0, reading.length - cut)).filter(
      (stem) => stem === reading || stem.length >= STEM_LETTERS,
    ),
  );
}
