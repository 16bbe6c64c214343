import { fold } from '../../../text/fold.ts';
import type { Token } from '../tokens.ts';

const LETTERS =
  /[\p{Script=Katakana}ー]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}々]|[\p{Script=Latin}\p{N}]+|[^\s\p{Cf}]/gu;
/** An apostrophe between letters, and the signs of Hebrew abbreviations and foreign sounds, belong to a word. */
const WORDS =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ]|(?<=\p{Script=Hebrew})["״׳](?=\p{Script=Hebrew}))\p{L}[\p{L}\p{M}]*)*(?:(?<=\p{Script=Hebrew})['׳])?|[^\s\p{Cf}\p{L}\p{M}\p{N}]/gu;

/** The tokens of a text whose words touch each other: letter by letter, but runs of katakana, Latin letters and digits. */
export function cutLetters(text: string, offset = 0): Token[] {
  return cut(LETTERS, text, offset);
}

/** The tokens of a text whose words stand apart. */
export function cutWords(text: string, offset = 0): Token[] {
  return cut(WORDS, text, offset);
}

function cut(tokens: RegExp, text: string, offset: number): Token[] {
  return Array.from(text.matchAll(tokens), ({ 0: written, index }) => ({
    written,
    folded: fold(written),
    start: offset + index,
    end: offset + index + written.length,
  }));
}
