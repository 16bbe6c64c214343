import { dataTable, parseRows } from './data-table.ts';

/** A text folded for matching, and the way back: where each of its UTF-16 units stood in the text as written. */
export interface FoldedText {
  readonly text: string;
  /** Original offset at which the unit begins. */
  readonly starts: Uint32Array;
  /** Original offset, exclusive, at which the unit ends: marks and invisible signs that follow it belong to it. */
  readonly ends: Uint32Array;
}

const letters = dataTable(new URL('./data/folding.tsv', import.meta.url), (bytes) => {
  return new Map(parseRows(bytes).map(([from = '', to = '']) => [from, to]));
});

/** Diacritics, Hebrew points, Arabic vowels, tatweel, soft hyphen, bidi marks and the byte order mark: never matched. */
const DROPPED =
  /^[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]$|^\u200d$|^[\ufe00-\ufe0f]$/u;
/** White space of every kind, and the zero-width non-joiner that Persian writes inside words. */
const SPACE = /^[\s\u200c]$/u;
const DIGIT = /^\p{Nd}$/u;

const DIGIT_BLOCK_SIZE = 10;
const LAST_OF_ONE_UNIT = 0xffff;
const folds = new Map<number, string>();

/**
 * Folds a text so that spellings of one word compare equal: case, diacritics, Arabic letter variants and vowels, digits
 * of every script, presentation forms and width. For matching only: what is shown stays as written. Idempotent, linear.
 */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    folded += foldCharacter(code);
    at += code > LAST_OF_ONE_UNIT ? 2 : 1;
  }
  return folded;
}

/** As {@link fold}, with the map back to the text as written. */
export function foldWithMap(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  while (offset < text.length) {
    const code = text.codePointAt(offset) ?? 0;
    const end = offset + (code > LAST_OF_ONE_UNIT ? 2 : 1);
    const replacement = foldCharacter(code);
    for (let unit = 0; unit < replacement.length; unit++) {
      starts.push(offset);
      ends.push(end);
    }
    if (replacement === '') {
      extendLast(starts, ends, end);
    }
    folded += replacement;
    offset = end;
  }
  return { text: folded, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Gives a dropped mark to every unit of the character before it. */
function extendLast(starts: readonly number[], ends: number[], end: number): void {
  const start = starts.at(-1);
  for (let unit = ends.length - 1; unit >= 0 && starts[unit] === start; unit--) {
    ends[unit] = end;
  }
}

function foldCharacter(code: number): string {
  let folded = folds.get(code);
  if (folded === undefined) {
    folded = computeFold(String.fromCodePoint(code));
    folds.set(code, folded);
  }
  return folded;
}

function computeFold(character: string): string {
  if (SPACE.test(character)) {
    return ' ';
  }
  if (DIGIT.test(character)) {
    return digitValue(character);
  }
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    folded += DROPPED.test(part) ? '' : SPACE.test(part) ? ' ' : (letters().get(part) ?? part);
  }
  return folded.normalize('NFC');
}

/** Unicode lays every script's decimal digits out in a row of ten, from zero. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < DIGIT_BLOCK_SIZE - 1 && DIGIT.test(String.fromCodePoint(code - value - 1))) {
    value++;
  }
  return String(value % DIGIT_BLOCK_SIZE);
}
