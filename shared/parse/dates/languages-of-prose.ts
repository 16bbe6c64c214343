import { listedLanguages, stopwordsOf } from '../../text/stopwords.ts';
import { words } from '../../text/words.ts';
import { foldWords } from '../prose/fold-words.ts';
import { languageOfLetters, languagesOfScript } from './date-languages.ts';

/** Function words make up a third of any prose: this much of it shows them. */
const SAMPLE = 2000;
const FEWEST = 3;
const LEAD = 1.5;

/**
 * The languages that a text may be in, for reading its dates: the one whose function words, or else letters, stand out in it,
 * else those of its script. In Latin letters without function words it may be any: none is named.
 */
export function languagesOfProse(text: string): readonly string[] {
  const sample = text.slice(0, SAMPLE);
  const counts = new Map<string, number>();
  for (const { text: word } of words(foldWords(sample))) {
    for (const language of listedLanguages()) {
      if (stopwordsOf(language).has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (first !== undefined && first[1] >= FEWEST && first[1] >= LEAD * (second?.[1] ?? 0)) return [first[0]];
  // A text may be too short for its function words.
  const told = languageOfLetters(sample.toLowerCase(), FEWEST);
  if (told !== undefined) return [told];
  return /\p{Script=Latin}/u.test(sample) ? [] : languagesOfScript(sample);
}
