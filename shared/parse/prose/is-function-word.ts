import { once } from '../../text/once.ts';
import { listedLanguages, stopwordsOf } from '../../text/stopwords.ts';

const functionWords = once(() => new Set(listedLanguages().flatMap((language) => [...stopwordsOf(language)])));

/** True for a folded word that holds sentences together in some language known. */
export function isFunctionWord(word: string): boolean {
  return functionWords().has(word);
}
