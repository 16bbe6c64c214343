import { dataTable, parseRows, wordsOf } from '../../text/data-table.ts';
import { once } from '../../text/once.ts';
import { listedLanguages, stopwordsOf } from '../../text/stopwords.ts';
import { words } from '../../text/words.ts';
import { foldWords } from '../prose/fold-words.ts';
import { languageOfLetters, languagesOfScript } from './date-languages.ts';

const otherWords = dataTable(
  new URL('./data/prose-words.tsv', import.meta.url),
  (bytes) => new Map(parseRows(bytes).map((row) => [row[0] ?? '', new Set(wordsOf(row).map(foldWords))] as const)),
);
/** By each function word, the languages that it is one of. */
const languagesByWord = once(() => {
  const byWord = new Map<string, string[]>();
  const all = [...listedLanguages().map((language) => [language, stopwordsOf(language)] as const), ...otherWords()];
  for (const [language, known] of all)
    for (const word of known) {
      const languages = byWord.get(word);
      if (languages === undefined) byWord.set(word, [language]);
      else languages.push(language);
    }
  return byWord;
});
/** Function words make up a third of any prose: this much of it shows them. */
const SAMPLE = 2000;
const FEWEST = 3;
const LEAD = 1.5;
/** So few may share the function words of a short text, as Portuguese and Spanish do. */
const MOST_NEAR = 3;

/**
 * The languages that a text may be in, for reading its dates: the one whose function words, or else letters, stand out in it, or
 * several that are near to each other, else those of its script. In Latin letters without function words it may be any: none is
 * named.
 */
export function languagesOfProse(text: string): readonly string[] {
  const sample = text.slice(0, SAMPLE);
  const counts = new Map<string, number>();
  for (const { text: word } of words(foldWords(sample)))
    for (const language of languagesByWord().get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const counted = (language: string): [string, number] => [language, counts.get(language) ?? 0];
  const listed = listedLanguages()
    .map(counted)
    .sort(([, one], [, other]) => other - one);
  const [first, second] = listed;
  const others = [...otherWords().keys()].map(counted);
  const most = Math.max(...others.map(([, count]) => count));
  if (most >= FEWEST && most >= LEAD * (first?.[1] ?? 0)) {
    return others.filter(([, count]) => count * LEAD > most).map(([language]) => language);
  }
  if (first !== undefined && first[1] >= FEWEST && first[1] >= LEAD * (second?.[1] ?? 0)) return [first[0]];
  // A text may be too short for its function words.
  const told = languageOfLetters(sample.toLowerCase(), FEWEST);
  if (told !== undefined) return [told];
  if (!/\p{Script=Latin}/u.test(sample)) return languagesOfScript(sample);
  const near = [...listed, ...others].filter(([, count]) => count >= FEWEST && count * LEAD > (first?.[1] ?? 0));
  return near.length > MOST_NEAR ? [] : near.map(([language]) => language);
}
