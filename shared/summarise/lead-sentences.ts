import { parseRows } from '../text/data-table.ts';
import { fold } from '../text/fold.ts';
import { hasOpenQuote } from '../text/quotes.ts';
import { type Sentence, sentences } from '../text/sentences.ts';
import { words } from '../text/words.ts';
import { summaryTable } from './summary-table.ts';

/** A stretch of the article that can stand in a summary: a sentence, or several that one quotation holds together. */
export interface LeadSentence {
  readonly text: string;
  /** True for the last of its paragraph. */
  readonly endsParagraph: boolean;
}

const junkOpenings = summaryTable('junk-lines.tsv', (bytes) => {
  return Array.from(new Set(parseRows(bytes).map(([opening = '']) => fold(opening))));
});

/** The closing marks and white space behind the stop are few, which keeps the search linear. */
const SENTENCE_END = /[.!?…。！？؟۔।॥][\p{Pe}\p{Pf}"'\s]{0,4}$/u;
/** `MOSCOW (Agency) - `, `موسكو (وكالة) - `: capitals or a bracket tell it from a sentence with a dash. */
const DATELINE = /^(?:[\p{Lu}][\p{Lu}\s,./'’]{1,40}|[^.!?؟:()\n]{2,40}\([^()\n]{2,40}\))\s{0,3}[-–—]{1,2}\s{1,3}/u;
const ADDRESS = /https?:\/\/|www\.|\S@\S/u;
const MAX_JUNK_WORDS = 14;
/** A line without a full stop is a heading, a credit or a list item unless it is as long as a sentence. */
const MIN_UNSTOPPED_WORDS = 12;
const SPACELESS_UNITS_A_WORD = 3;
/** A quotation that is still open after so many sentences has lost its closing mark. */
const MAX_QUOTED_SENTENCES = 8;

/** The sentences of a body in order, without junk lines and without the headline said again; found as they are asked for. */
export function* leadSentences(
  body: readonly string[],
  headline: string | undefined,
  language: string | undefined,
): Generator<LeadSentence> {
  const headlineKey = sayingOf(headline ?? '');
  for (const paragraph of body) {
    if (isJunk(paragraph) || sayingOf(paragraph) === headlineKey) {
      continue;
    }
    const told = paragraph.trimStart().replace(DATELINE, '');
    const wholes = wholeQuotes(told, sentences(told, language));
    for (const [place, text] of wholes.entries()) {
      yield { text, endsParagraph: place === wholes.length - 1 };
    }
  }
}

/** What a text says, apart from its marks: two texts that only differ in these are one. */
export function sayingOf(text: string): string {
  return words(fold(text))
    .map((word) => word.text)
    .join(' ');
}

/** True for a text that ends as a sentence does, in any script. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** True for a line that a desk or a page put there: a label, a credit, a prompt, a heading. */
function isJunk(paragraph: string): boolean {
  const folded = fold(paragraph).trimStart();
  const count = countWords(paragraph);
  if (count === 0) {
    return true;
  }
  if (count <= MAX_JUNK_WORDS && (ADDRESS.test(paragraph) || opensWithJunk(folded))) {
    return true;
  }
  return count < MIN_UNSTOPPED_WORDS && !SENTENCE_END.test(paragraph);
}

function opensWithJunk(folded: string): boolean {
  return junkOpenings().some(
    (opening) => folded.startsWith(opening) && !/^[\p{L}\p{M}]/u.test(folded.slice(opening.length)),
  );
}

function countWords(text: string): number {
  const all = words(text);
  return all.reduce(
    (sum, word) => sum + (SPACELESS.test(word.text) ? word.text.length / SPACELESS_UNITS_A_WORD : 1),
    0,
  );
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function wholeQuotes(paragraph: string, parts: readonly Sentence[]): string[] {
  const wholes: string[] = [];
  for (let first = 0; first < parts.length; ) {
    const start = parts[first]?.start ?? 0;
    let last = first;
    while (
      hasOpenQuote(paragraph.slice(start, parts[last]?.end)) &&
      last + 1 < Math.min(parts.length, first + MAX_QUOTED_SENTENCES)
    ) {
      last++;
    }
    const closed = !hasOpenQuote(paragraph.slice(start, parts[last]?.end));
    last = closed ? last : first;
    wholes.push(paragraph.slice(start, parts[last]?.end));
    first = last + 1;
  }
  return wholes;
}
