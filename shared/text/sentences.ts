import { dataTable, parseRows } from './data-table.ts';
import { onceEach } from './once.ts';

/** A sentence without the white space around it, and where it stands, in UTF-16 units, `end` exclusive. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const abbreviations = dataTable(new URL('./data/abbreviations.tsv', import.meta.url), (bytes) => {
  return new Map(parseRows(bytes).map(([language = '', list = '']) => [language, new Set(list.split(' '))]));
});
const ordinalDotLanguages = dataTable(new URL('./data/ordinal-dot-languages.tsv', import.meta.url), (bytes) => {
  return new Set(parseRows(bytes).map(([language]) => language));
});

/** The words that may carry a deceptive full stop are short; looking no further back keeps the time linear. */
const LAST_WORD_SPAN = 16;
const LAST_WORD_WITH_DOT = /(?<![^\s"'«»“”()[\]،,:;])([^\s"'«»“”()[\]،,:;]+)\.\s*$/u;
const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
const NUMBER = /^\p{Nd}{1,2}$/u;
const STARTS_LIKE_A_NAME = /^[\p{Lu}\p{Script=Arabic}]/u;
const segmenterFor = onceEach((language: string) => new Intl.Segmenter(language, { granularity: 'sentence' }));

/**
 * The sentences of a paragraph in order, without gaps but white space: Unicode's rules (Intl.Segmenter), with what they
 * part after an abbreviation, initials or an ordinal number joined again. Linear in the text.
 *
 * @param language BCP 47; chooses the abbreviations
 */
export function sentences(paragraph: string, language = 'und'): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const { segment, index } of segmenterFor(language).segment(paragraph)) {
    const end = index + segment.length;
    if (end < paragraph.length && endsInAbbreviation(segment, language)) {
      continue;
    }
    const sentence = trimmed(paragraph, start, end);
    if (sentence !== undefined) {
      found.push(sentence);
    }
    start = end;
  }
  return found;
}

function endsInAbbreviation(segment: string, language: string): boolean {
  const last = LAST_WORD_WITH_DOT.exec(segment.slice(-LAST_WORD_SPAN))?.[1];
  if (last === undefined) {
    return false;
  }
  const word = last.toLowerCase();
  return (
    (INITIALS.test(last) && STARTS_LIKE_A_NAME.test(last)) ||
    abbreviations().get(language)?.has(word) === true ||
    abbreviations().get('*')?.has(word) === true ||
    (NUMBER.test(last) && ordinalDotLanguages().has(language))
  );
}

function trimmed(text: string, start: number, end: number): Sentence | undefined {
  const slice = text.slice(start, end);
  const leading = slice.length - slice.trimStart().length;
  const sentence = slice.trim();
  return sentence === ''
    ? undefined
    : { text: sentence, start: start + leading, end: start + leading + sentence.length };
}
