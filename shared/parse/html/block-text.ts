import { SENTENCE_ENDS } from '../../text/ends-sentence.ts';
import { findPhrases, PHRASE_PLACE } from './find-phrases.ts';
import { foldedWords } from './fold-text.ts';

/** How a line ends: as any does, with a quotation mark or bracket, or as a sentence does. */
export const LINE_END = { any: 0, closing: 1, sentence: 2 } as const;

/** What a block's text measures. Flags are 0 or 1. */
export interface BlockText {
  readonly folded: readonly string[];
  readonly words: number;
  readonly visible: number;
  readonly sentenceEnds: number;
  readonly commas: number;
  readonly punctuation: number;
  readonly digits: number;
  /** One of `LINE_END`. */
  readonly lastCharacter: number;
  readonly endsWithColon: number;
  readonly startsBullet: number;
  readonly hasUrl: number;
  readonly hasMail: number;
  readonly hasHandle: number;
  readonly hasCopyright: number;
  readonly hasPipe: number;
  readonly hasYear: number;
  readonly hasTime: number;
  readonly quoted: number;
  readonly bracketed: number;
  readonly question: number;
  /** For each of `PHRASE_KINDS`, the most telling place of one in the line. */
  readonly phrases: Uint8Array;
  /** How many kinds are in the line. */
  readonly phraseKinds: number;
  /** The most telling place of any. */
  readonly phrase: number;
  /** The first kind that the line begins with or is, -1 for none. */
  readonly openingPhrase: number;
}

/** A paragraph's phrases of interest stand at its ends; what is between is not read again. */
const END_CHARACTERS = 300;

const COMMAS = ',،;؛，、：:፣፤';
const SIGNS = '©®(';
const BARS = '|·';
const ENDING = 1;
const PARTING = 2;
const SIGN = 4;
const BAR = 8;
/** What each UTF-16 unit marks: the end of a sentence, a part of one, perhaps rights, perhaps a row of links, or nothing. */
const MARKS = new Uint8Array(0x10000);
for (const mark of SENTENCE_ENDS) MARKS[mark.charCodeAt(0)] = ENDING;
for (const mark of COMMAS) MARKS[mark.charCodeAt(0)] = PARTING;
for (const mark of SIGNS) MARKS[mark.charCodeAt(0)] = SIGN;
for (const mark of BARS) MARKS[mark.charCodeAt(0)] = BAR;

const CLOSING = /["'”’»)\]」』“]/;

export function measureText(text: string): BlockText {
  const { length } = text;
  let sentenceEnds = 0;
  let commas = 0;
  let punctuation = 0;
  let digits = 0;
  let words = 0;
  let spaces = 0;
  let wide = 0;
  let inWord = false;
  let marks = 0;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code === 32) {
      spaces++;
      inWord = false;
      continue;
    }
    if (code >= 0x3040 && code <= 0xd7a3) wide++;
    const letter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xbf;
    const digit = (code >= 48 && code <= 57) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);
    if (digit) digits++;
    if (letter || digit) {
      if (!inWord) words++;
      inWord = true;
      // Quotation marks and dashes of print are no punctuation here; a danda ends a sentence.
      if (MARKS[code] === 0 || (code > 0x1fff && code < 0x3000)) continue;
    }
    const mark = MARKS[code] ?? 0;
    marks |= mark;
    if (mark === ENDING) sentenceEnds++;
    else if (mark === PARTING) commas++;
    if (mark > 0 || (!letter && !digit)) punctuation++;
  }
  const head = text.slice(0, END_CHARACTERS);
  const tail = length > END_CHARACTERS * 2 ? text.slice(-END_CHARACTERS) : text.slice(END_CHARACTERS);
  const folded = foldedWords(tail === '' ? head : `${head} ${tail}`);
  const phrases = findPhrases(folded);
  const { phraseKinds, phrase, openingPhrase } = tellPhrases(phrases);
  const first = text.charAt(0);
  const last = text.charAt(length - 1);
  const hasAt = text.includes('@');
  return {
    folded,
    // Scripts without spaces: about two letters a word.
    words: words + Math.floor(wide / 2),
    visible: length - spaces,
    sentenceEnds,
    commas,
    punctuation,
    digits,
    lastCharacter: kindOfEnd(text),
    endsWithColon: flag(/[:：]/.test(last)),
    startsBullet: flag(/^[-–—•*·▪►»›→✔✓|/]/.test(first)),
    hasUrl: flag(sentenceEnds + commas > 0 && /https?:\/\/|www\.|pic\.twitter|\.com\b/i.test(text)),
    hasMail: flag(hasAt && (/[\w.]@[\w-]+\./.test(head) || /[\w.]@[\w-]+\./.test(tail))),
    hasHandle: flag(hasAt && /(?:^|[\s(])@\w/.test(text)),
    hasCopyright: flag((marks & SIGN) > 0 && /[©®]|\(c\)/i.test(text)),
    hasPipe: flag(((marks & BAR) > 0 || text.includes('•')) && /\s[|•·]\s/.test(text)),
    hasYear: flag(digits > 3 && /\b(?:19|20)\d\d\b|[١۱][٩۹۳٣][٠-٩۰-۹]{2}|[٢۲][٠۰][٠-٩۰-۹]{2}/.test(text)),
    hasTime: flag(digits > 2 && /\d{1,2}[:.h]\d{2}/.test(text)),
    quoted: flag(/^["'“„«‘「]/.test(first)),
    bracketed: flag(/^[([]/.test(first) && /[)\]]/.test(last)),
    question: flag(/[?؟？]/.test(last)),
    phrases,
    phraseKinds,
    phrase,
    openingPhrase,
  };
}

function tellPhrases(phrases: Uint8Array): Pick<BlockText, 'phraseKinds' | 'phrase' | 'openingPhrase'> {
  let phraseKinds = 0;
  let phrase = 0;
  let openingPhrase = -1;
  for (let kind = 0; kind < phrases.length; kind++) {
    const place = phrases[kind] ?? 0;
    if (place > PHRASE_PLACE.none) phraseKinds++;
    if (place > phrase) phrase = place;
    if (place >= PHRASE_PLACE.start && openingPhrase < 0) openingPhrase = kind;
  }
  return { phraseKinds, phrase, openingPhrase };
}

function kindOfEnd(text: string): number {
  let end = text.length - 1;
  let closing = 0;
  while (end > 0 && closing < 4 && CLOSING.test(text.charAt(end))) {
    end--;
    closing++;
  }
  if (MARKS[text.charCodeAt(end)] === ENDING) return LINE_END.sentence;
  return closing > 0 ? LINE_END.closing : LINE_END.any;
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}
