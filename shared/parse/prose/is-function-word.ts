import { listedLanguages, stopwordsOf } from '../../text/stopwords.ts';

let known: ReadonlySet<string> | undefined;

/** True for a folded word that holds sentences together in some language known. */
export function isFunctionWord(word: string): boolean {
  known ??= new Set(listedLanguages().flatMap((language) => [...stopwordsOf(language)]));
  return known.has(word);
}
