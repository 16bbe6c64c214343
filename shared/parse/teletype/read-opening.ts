import { opensByline } from '../news-lines/authors-of-byline.ts';
import { readByline } from '../news-lines/read-byline.ts';
import { cleanText } from '../prose/clean-text.ts';

/** The lines above a message's text, and the text. */
export interface Opening {
  readonly headline: string;
  readonly byline: string | undefined;
  readonly rest: readonly string[];
}

/** Ends the last line above the text. */
const END = / ?=$/;
/** Headlines of teletype take a line or two, and stand under a few marks and above a byline. */
const MOST_LINES = 5;
/** What desks put above a headline: `1ST LEAD`, `EXTRA`, `REFILE`, `(Zusammenfassung - neu: Reaktion)`. */
const MARK = /^(?:(?=.*\p{Lu})[^\p{Ll}]{1,30}|\([^()]{1,90}\))$/u;

/**
 * Reads the lines that stand above a message's text, parted from it by an empty line: the desk's marks, which are left
 * out, the headline, and a byline. Without an empty line the first one is the headline.
 */
export function readOpening(lines: readonly string[]): Opening {
  const end = lines.findIndex((line, place) => place > 0 && line.trim() === '');
  const isApart = end > 0 && end <= MOST_LINES && lines.slice(end).some((line) => line.trim() !== '');
  const above = lines.slice(0, isApart ? end : 1).map((line) => line.trim());
  const last = above.at(-1) ?? '';
  const isMarked = END.test(last) && !isHeadline(last, above.slice(0, -1));
  const byline = above.length > 1 && (isMarked || readByline(last) !== undefined) ? last : undefined;
  const told = byline === undefined ? above : above.slice(0, -1);
  const headline = told.filter((line, place) => place === told.length - 1 || !MARK.test(line));
  return { headline: cleanText(headline.join(' ').replace(END, '')), byline, rest: lines.slice(above.length) };
}

/**
 * A line that opens no byline is the headline, whatever ends it, under nothing but marks; and where it begins as no name
 * does, the rest of one.
 */
function isHeadline(line: string, above: readonly string[]): boolean {
  return !opensByline(line) && (/^\p{Ll}/u.test(line) || above.every((one) => MARK.test(one)));
}
