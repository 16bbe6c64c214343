import { cliticReadings } from './clitics.ts';
import { dataTable, parseRows } from './data-table.ts';
import { fold } from './fold.ts';

const NONE: ReadonlySet<string> = new Set();

const stopwords = dataTable(new URL('./data/stopwords.tsv', import.meta.url), (bytes) => {
  return new Map<string, ReadonlySet<string>>(
    parseRows(bytes).map(([language = '', list = '']) => [language, new Set(list.split(' ').map(fold))]),
  );
});

/** The folded function words of a language; none for a language that has no list. */
export function stopwordsOf(language: string | undefined): ReadonlySet<string> {
  return stopwords().get(language ?? '') ?? NONE;
}

/** True for languages that have a list of function words: without one, no keywords can be derived. */
export function hasStopwords(language: string | undefined): boolean {
  return stopwordsOf(language).size > 0;
}

/** The languages that have a list of function words. */
export function listedLanguages(): readonly string[] {
  return [...stopwords().keys()];
}

/** True for a folded function word, clitics or not (وقال as قال). */
export function isStopword(word: string, language: string | undefined): boolean {
  const stopwords = stopwordsOf(language);
  return cliticReadings(word, language ?? '').some((reading) => !reading.lostArticle && stopwords.has(reading.word));
}
