import { fold } from '../../text/fold.ts';

/** A word, a number or one punctuation mark of a sentence, and where it stands in its text, in UTF-16 units. */
export interface Token {
  readonly written: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{Cf}\p{L}\p{M}\p{N}]/gu;

/** The tokens of a text in order: runs of letters, marks and digits, and every other visible sign by itself. */
export function tokenise(text: string, offset = 0): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    written: match[0],
    folded: fold(match[0]),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}
