/** A word and where it stands, in UTF-16 units, `end` exclusive. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** An unbounded run would exhaust the regular expression's stack on a file that is one endless word. */
const WORD = /[\p{L}\p{M}\p{N}]{1,1000}/gu;

/**
 * The words of a text: runs of letters, marks and digits, so that what joins them (apostrophes, hyphens) parts them.
 * A run of more than 1,000 characters, which no language writes, counts as several words.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  let end = 0;
  for (const word of text.match(WORD) ?? []) {
    const start = text.indexOf(word, end);
    end = start + word.length;
    found.push({ text: word, start, end });
  }
  return found;
}
