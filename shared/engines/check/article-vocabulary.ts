import { cliticReadings } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import { words } from '../../text/words.ts';

/** The words that an article is written in, folded, each by every way to read it as clitics and a word. */
export interface ArticleVocabulary {
  /** True for a folded word that the article has, whatever clitics either of them carries. */
  has(word: string): boolean;
  /** True also for a word that only begins as one of the article does: another form of it, most likely. */
  hasLike(word: string): boolean;
}

/** Letters that two forms of one word share, at least. */
const STEM_LETTERS = 4;

/** The vocabulary of a text in one language. Linear in the text. */
export function articleVocabulary(text: string, language: string): ArticleVocabulary {
  const known = new Set<string>();
  const stems = new Set<string>();
  for (const { text: word } of words(fold(text))) {
    for (const reading of cliticReadings(word, language)) {
      known.add(reading.word);
      stems.add(reading.word.slice(0, STEM_LETTERS));
    }
  }
  const readings = (word: string) => cliticReadings(word, language).map((reading) => reading.word);
  const has = (word: string) => readings(word).some((reading) => known.has(reading));
  return {
    has,
    hasLike: (word) =>
      has(word) ||
      readings(word).some((reading) => reading.length >= STEM_LETTERS && stems.has(reading.slice(0, STEM_LETTERS))),
  };
}
