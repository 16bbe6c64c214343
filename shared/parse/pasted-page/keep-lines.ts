import { endsSentence } from '../../text/ends-sentence.ts';
import { hasGivenName } from '../news-lines/is-person.ts';
import { readByline } from '../news-lines/read-byline.ts';
import { tellsOf } from '../news-lines/tells-of.ts';

/** From here on a line is likely to be text. */
export const LIKELY_TEXT = 0.5;
/**
 * What is less likely than this to be the article's is the page's. The bar is lower for sentences near the text and behind
 * one another, and for the standfirst, since one too few does more harm than a line too many; and for a line between two
 * paragraphs or an item behind a sentence, which are more often the article's than short lines elsewhere.
 */
const LEAST_LIKELY = 0.3;
const LEAST_LIKELY_BETWEEN = 0.15;
const LEAST_LIKELY_SENTENCE = 0.1;
/** `Read more.` and its like end as sentences do. */
const SHORTEST_SENTENCE = 15;
/** Of what a page puts into a text, a notice, a link or two, an article goes on behind so many lines. */
const NEAR = 3;
const ITEM = /^[•▪●*–-] ?\p{L}/u;
/** A standfirst is no name of a section; below it stands who wrote the article or when, or the paragraphs that it tells of. */
const FEWEST_WORDS_OF_STANDFIRST = 4;
const LINES_UNDER_STANDFIRST = 2;
const LONGEST_UNDER_STANDFIRST = 80;
const TELLING = 5;
const DATED = /\p{Nd}{4}/u;

/**
 * Which lines are the article's.
 *
 * @param body how likely each line is to be
 * @param title the place of the headline, which is kept
 * @param isSure whether that was found; else it is the first line for want of a better one
 */
export function keepLines(lines: readonly string[], body: Float32Array, title: number, isSure: boolean): boolean[] {
  const standfirst = isSure && mayBeStandfirst(lines, body, title + 1) ? title + 1 : -1;
  let isBehindText = false;
  return lines.map((line, at) => {
    const isSentence = line.length >= SHORTEST_SENTENCE && endsSentence(line);
    const isItem = isBehindText && ITEM.test(line);
    const around = body.subarray(Math.max(0, at - NEAR), at + NEAR + 1);
    const isNear = isBehindText || around.some((opinion) => opinion >= LIKELY_TEXT);
    const isBetween = (body[at - 1] ?? 0) >= LIKELY_TEXT && (body[at + 1] ?? 0) >= LIKELY_TEXT;
    const beside = isBetween || isItem ? LEAST_LIKELY_BETWEEN : LEAST_LIKELY;
    const bar = at === standfirst || (isSentence && isNear) ? LEAST_LIKELY_SENTENCE : beside;
    const isKept = at === title || (body[at] ?? 1) >= bar;
    isBehindText = isKept && (isSentence || isItem);
    return isKept;
  });
}

/** True for a line of several words that the first paragraphs of the text say again, or that a byline or a date follows. */
function mayBeStandfirst(lines: readonly string[], body: Float32Array, at: number): boolean {
  const [line = '', ...under] = lines.slice(at, at + 1 + LINES_UNDER_STANDFIRST);
  const saysWhoOrWhen = (other: string): boolean =>
    DATED.test(other) || readByline(other) !== undefined || hasGivenName(other);
  if (line.split(' ').length < FEWEST_WORDS_OF_STANDFIRST || saysWhoOrWhen(line)) return false;
  if (under.some((other) => other.length <= LONGEST_UNDER_STANDFIRST && saysWhoOrWhen(other))) return true;
  const text = lines.filter((_, place) => place > at && (body[place] ?? 0) >= LIKELY_TEXT);
  return tellsOf(line, text.slice(0, TELLING), []);
}
