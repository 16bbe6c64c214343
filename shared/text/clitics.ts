import { dataTable, parseRows } from './data-table.ts';
import { fold } from './fold.ts';

/** A reading of a written word as clitics and a word. */
export interface CliticReading {
  /** The word itself, folded; with its article where the clitic swallowed it (للهند → الهند). */
  readonly word: string;
  /** How many letters of the written word stand before it, and how many after it. */
  readonly before: number;
  readonly after: number;
  /** True when an article went with the clitic: a word that is a name without one was none. */
  readonly lostArticle: boolean;
}

interface Clitic {
  readonly letters: string;
  readonly isSuffix: boolean;
  readonly restored: string;
  readonly holdsArticle: boolean;
}

/** A shorter rest would be found in too many words. */
const MIN_REST = 2;
/** The Arabic article. */
export const ARTICLE = 'ال';
const ENDS_IN_ARTICLE = /(?:ال|لل)$/u;

const clitics = dataTable(new URL('./data/clitics.tsv', import.meta.url), (bytes) => {
  const byLanguage = new Map<string, Clitic[]>();
  for (const [language = '', affix = '', restored = ''] of parseRows(bytes)) {
    const letters = fold(affix.replace('-', ''));
    const list = byLanguage.get(language) ?? [];
    list.push({ letters, isSuffix: affix.startsWith('-'), restored, holdsArticle: ENDS_IN_ARTICLE.test(letters) });
    byLanguage.set(language, list);
  }
  return byLanguage;
});

/**
 * Every way to read a folded word as clitics and a rest of at least two letters, the word as it stands first.
 * Which reading is right only a vocabulary can tell: take the first that it knows.
 */
export function cliticReadings(word: string, language: string): CliticReading[] {
  const readings: CliticReading[] = [{ word, before: 0, after: 0, lostArticle: false }];
  for (const { letters, isSuffix, restored, holdsArticle } of clitics().get(language) ?? []) {
    if (word.length - letters.length < MIN_REST) {
      continue;
    }
    if (isSuffix && word.endsWith(letters)) {
      readings.push({ word: word.slice(0, -letters.length), before: 0, after: letters.length, lostArticle: false });
    } else if (!isSuffix && word.startsWith(letters)) {
      const rest = restored + word.slice(letters.length);
      readings.push({ word: rest, before: letters.length, after: 0, lostArticle: holdsArticle && restored === '' });
    }
  }
  return readings;
}

/** A folded Arabic word without the article in front of it; any other word as it is. */
export function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) && word.length >= ARTICLE.length + MIN_REST ? word.slice(ARTICLE.length) : word;
}
