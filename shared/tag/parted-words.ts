import { cliticReadings, withoutArticle } from '../text/clitics.ts';
import { foldWithMap } from '../text/fold.ts';
import { gluedAt, type Vocabulary } from '../text/glued-words.ts';
import { isStopword, stopwordsOf } from '../text/stopwords.ts';
import { type Word, words } from '../text/words.ts';
import { documentsWith } from './keywords/document-frequency.ts';
import { arabicLexicon } from './names/arabic-lexicon.ts';
import { wordKey } from './names/name-lexicon.ts';
import type { Token } from './names/tokens.ts';

/** The language whose article tells glued words. */
const ARABIC = 'ar';
/** The first word of many given names, which newsrooms write in one with the second as often as not. */
const SERVANT = 'عبد';
/** What is left behind clitics, too, must be a word. */
const MIN_REST = 3;
const WITH_SERVANT = /^عبدال\p{L}{2}/u;

/** The words of a folded text in a language, glued Arabic ones parted where that is sure. Linear in the text. */
export function partedWords(folded: string, language: string | undefined): Word[] {
  const all = words(folded);
  return language === ARABIC ? all.flatMap(partWord) : all;
}

/** A text's tokens, glued Arabic words parted where that is sure; each is written as in the text. */
export function partedTokens(tokens: readonly Token[], language: string): readonly Token[] {
  return language === ARABIC ? tokens.flatMap(partToken) : tokens;
}

function partWord(word: Word): Word[] {
  const { text, start, end } = word;
  const at = partedAt(text);
  return at === undefined
    ? [word]
    : [
        { text: text.slice(0, at), start, end: start + at },
        { text: text.slice(at), start: start + at, end },
      ];
}

function partToken(token: Token): Token[] {
  const { written, folded, start, end } = token;
  const at = partedAt(folded);
  const cut = at === undefined ? undefined : foldWithMap(written).starts[at];
  return cut === undefined
    ? [token]
    : [
        { written: written.slice(0, cut), folded: folded.slice(0, at), start, end: start + cut },
        { written: written.slice(cut), folded: folded.slice(at), start: start + cut, end },
      ];
}

function partedAt(word: string): number | undefined {
  const named = word.includes(SERVANT)
    ? cliticReadings(word, ARABIC).find((reading) => WITH_SERVANT.test(reading.word))
    : undefined;
  return named === undefined ? gluedAt(word, arabicVocabulary) : named.before + SERVANT.length;
}

/** The words of the news, by the articles that they stand in, and those of the lists of names and places, known at least. */
const arabicVocabulary: Vocabulary = (word) =>
  cliticReadings(word, ARABIC)
    .filter((reading) => reading.before === 0 || (reading.word.length >= MIN_REST && !reading.lostArticle))
    .reduce((most, reading) => Math.max(most, timesKnown(reading.word)), 0);

function timesKnown(word: string): number {
  const isListed = arabicLexicon().entries.has(wordKey(word));
  return Math.max(Number(isListed), isFunctionWord(word) ? 0 : documentsWith(word, ARABIC));
}

/** An article in front of a function word is none: its articles are those of the word without it. */
function isFunctionWord(word: string): boolean {
  return isStopword(withoutArticle(word), ARABIC) && !stopwordsOf(ARABIC).has(word);
}
