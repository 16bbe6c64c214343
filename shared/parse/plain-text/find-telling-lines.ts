import { isPlace } from '../news-lines/is-place.ts';
import { readBareByline } from '../news-lines/read-bare-byline.ts';
import { isAside } from '../pasted-page/is-aside.ts';
import type { OptionsOfDate } from './options-of-date.ts';
import { readHeadLine } from './read-head-line.ts';
import { isUnderPlace, MOST_LINES_TO_BARE_BYLINE } from './take-head-lines.ts';
import { isTailLine } from './take-tail-lines.ts';

/** Lines of a page that say something of the article on it. */
export interface TellingLines {
  readonly above: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
}

/** In a pasted page buttons and pictures stand between the headline, who wrote the article and when. */
const LINES_ABOVE_TEXT = 12;
/** So many paragraphs above a date may be standfirsts; behind more of them it is a picture's or a film's. */
const MOST_STANDFIRSTS = 2;
/** `A`, `أ`: buttons for the size of letters. */
const LONGEST_OF_LETTERS = 2;
/** Behind a text its agency, rights and hashtags stand right away; farther down they are the page's. */
const LINES_BEHIND_TEXT = 4;

/**
 * The lines that say who wrote an article and when, above its text, and whose it is, right behind it: they are no text, and
 * are read all the same.
 *
 * @param lines an article's paragraphs without its headline, the page's among them
 * @param surplus the page's
 * @param headline what a name without a word in front of it is looked up in, beside the text
 */
export function findTellingLines(
  lines: readonly string[],
  surplus: ReadonlySet<string>,
  optionsOf: OptionsOfDate,
  headline: string | undefined,
): TellingLines {
  const isSurplus = (line: string): boolean => surplus.has(line);
  const textBehind = (at: number): string =>
    [headline ?? '', ...lines.slice(at + 1).filter((line) => !isSurplus(line))].join('\n');
  const isRead = (line: string): boolean =>
    line.length <= LONGEST_OF_LETTERS || isAside(line) || readHeadLine(line, optionsOf) !== undefined;
  const unread = (at: number): number => lines.slice(0, at).filter((line) => isSurplus(line) && !isRead(line)).length;
  const isNamed = (line: string, at: number): boolean =>
    unread(at) < MOST_LINES_TO_BARE_BYLINE &&
    (isPlace(line) || isUnderPlace(lines, at) || readBareByline(line, textBehind(at)) !== undefined);
  const end = lines.findLastIndex((line) => !isSurplus(line)) + 1;
  const isTelling = (line: string, at: number): boolean =>
    isSurplus(line) && (readHeadLine(line, optionsOf) !== undefined || isNamed(line, at));
  const head = lines.slice(0, Math.min(LINES_ABOVE_TEXT, end));
  const text = head.flatMap((line, at) => (isSurplus(line) ? [] : [at]));
  const above = head.slice(0, text[MOST_STANDFIRSTS]).filter(isTelling);
  const behind = lines.slice(end, end + LINES_BEHIND_TEXT);
  const isSignature = (line: string, at: number): boolean =>
    at === 0 &&
    readBareByline(line, [headline ?? '', ...lines.filter((other) => !isSurplus(other))].join('\n')) !== undefined;
  const others = behind.findIndex((line, at) => !isTailLine(line, optionsOf) && !isSignature(line, at));
  return { above: new Set(above), behind: new Set(others < 0 ? behind : behind.slice(0, others)) };
}
