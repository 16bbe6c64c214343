const CAPITALISED = /^\p{Lu}/u;
const SENTENCE_START = /(?:^|[.!?:;"“«(\n]\s{0,2})$/u;
const SENTENCE_START_SPAN = 3;
const LETTER = /\p{L}/u;

/** True for a stretch of a text that a capitalised word touches, unless that word opens a sentence. */
export function isBesideName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 2);
  if (after.startsWith(' ') && CAPITALISED.test(after.slice(1))) {
    return true;
  }
  if (text[start - 1] !== ' ') {
    return false;
  }
  let wordStart = start - 1;
  while (wordStart > 0 && LETTER.test(text.charAt(wordStart - 1))) {
    wordStart--;
  }
  return (
    CAPITALISED.test(text.slice(wordStart, start - 1)) &&
    !SENTENCE_START.test(text.slice(Math.max(0, wordStart - SENTENCE_START_SPAN), wordStart))
  );
}
