import { parseRows } from '../text/data-table.ts';
import { endsSentence } from '../text/ends-sentence.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { summaryTable } from './summary-table.ts';

const openings = summaryTable('junk-lines.tsv', (bytes) => {
  return Array.from(new Set(parseRows(bytes).map(([opening = '']) => fold(opening))));
});
const credits = summaryTable('photo-credits.tsv', (bytes) => parseRows(bytes).map(([credit = '']) => fold(credit)));
const prompts = summaryTable('prompt-phrases.tsv', (bytes) => parseRows(bytes).map(([phrase = '']) => fold(phrase)));

const ADDRESS = /https?:\/\/|www\.|\S@\S/u;
const MAX_JUNK_WORDS = 14;
/** A line without a full stop is a heading, a credit or a list item unless it is as long as a sentence. */
const MIN_UNSTOPPED_WORDS = 12;
/** A line without a full stop in which so many words are numbers is a date, a price list or a score. */
const NUMBERS_SHARE = 1 / 3;
/** A longer paragraph that says one of the phrases reports on it. */
const MAX_PROMPT_WORDS = 25;
const MAX_CAPTION_WORDS = 60;
const CREDIT_CHARACTERS = 60;
const SPACELESS_UNITS_A_WORD = 2;
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What stands before the first sentence of an article may be a name or a mark with a full stop behind it. */
const MAX_MARK_WORDS = 2;
const MAX_NAME_WORDS = 8;
const NAME = /^\p{Lu}/u;
/** With a unit of one letter or two, as a date has; a sentence's 12조1천억원 is more. */
const NUMBER = /^\p{Nd}+\p{L}{0,2}$|\p{Nd}\p{Script=Hani}/u;

/** True for a line that a desk or a page put there: a label, a credit, a date, a prompt, a heading. */
export function isJunkLine(line: string): boolean {
  const count = countWords(line);
  if (count === 0) return true;
  if (count <= MAX_JUNK_WORDS && (ADDRESS.test(line) || opensWithJunk(line))) return true;
  if (count <= MAX_PROMPT_WORDS && isPrompt(line)) return true;
  if (count <= MAX_CAPTION_WORDS && endsWithCredit(line)) return true;
  return !endsSentence(line) && (count < MIN_UNSTOPPED_WORDS || isMostlyNumbers(line));
}

/**
 * True for a sentence that tells nothing if it stands in front of all others: a mark, a name, a date with a full stop
 * behind it, as pages that were flattened into one text have them (`By . Ann Hale . Published: . 14:05, 3 May .`).
 */
export function isFrontMatter(sentence: string): boolean {
  const count = countWords(sentence);
  if (count <= MAX_MARK_WORDS) return true;
  if (count <= MAX_JUNK_WORDS && opensWithJunk(sentence)) return true;
  const all = words(sentence);
  return (count <= MAX_NAME_WORDS && all.every(({ text }) => NAME.test(text))) || isMostlyNumbers(sentence);
}

function opensWithJunk(line: string): boolean {
  const folded = fold(line).trimStart();
  return openings().some(
    (opening) => folded.startsWith(opening) && !/^[\p{L}\p{M}]/u.test(folded.slice(opening.length)),
  );
}

function isPrompt(line: string): boolean {
  const folded = fold(line);
  return prompts().some((phrase) => folded.includes(phrase));
}

function endsWithCredit(line: string): boolean {
  const tail = fold(line.slice(-CREDIT_CHARACTERS));
  return credits().some((credit) => tail.includes(credit));
}

function isMostlyNumbers(line: string): boolean {
  const numbers = words(line).filter(({ text }) => NUMBER.test(text));
  return numbers.length >= countWords(line) * NUMBERS_SHARE;
}

function countWords(text: string): number {
  return words(text).reduce(
    (sum, word) => sum + (SPACELESS.test(word.text) ? word.text.length / SPACELESS_UNITS_A_WORD : 1),
    0,
  );
}
