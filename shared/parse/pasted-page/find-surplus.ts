import { readKicker } from '../news-lines/read-kicker.ts';
import { endsSentence } from '../prose/ends-sentence.ts';
import { judgeLines } from './judge-lines.ts';

/** The paragraphs of a text, and which of them belong to the page that it was copied from, not to the article. */
export interface PastedPage {
  /** Without a menu above the headline. */
  readonly paragraphs: readonly string[];
  /** Those from the headline on, where the model is sure enough of the headline. */
  readonly fromHeadline?: readonly string[];
  /** The page's. A line that stands in the article as well is none of them. */
  readonly surplus: ReadonlySet<string>;
}

/**
 * What is less likely than this to be the article's is the page's. The bar is lower for sentences near the text, since one
 * too few does more harm than a line too many, and for a line between two paragraphs, which is a heading more often than one
 * elsewhere.
 */
const LEAST_LIKELY = 0.3;
const LEAST_LIKELY_SENTENCE = 0.1;
const LEAST_LIKELY_BETWEEN = 0.15;
/** `Read more.` and its like end as sentences do. */
const SHORTEST_SENTENCE = 15;
const LIKELY_TEXT = 0.5;
/** Of what a page puts into a text, a notice, a link or two, an article goes on behind so many lines. */
const NEAR = 3;
/** Of many candidates the likeliest is seldom very likely. */
const LIKELY_HEADLINE = 0.05;
/** A path from the home page to an article seldom names more sections. */
const MOST_STEPS = 3;
/** Above the headline a notice or teasers may stand, this share of what is taken for text at most. */
const MOST_TEXT_ABOVE = 0.5;
/** No page has so many: a table, a list of names. Judging a line takes longer than reading it. */
const MOST_LINES = 5_000;
/** A page shows itself by a line that cannot be an article's. Of texts without any, poems and lists among them, all stays. */
const SURELY_SURPLUS = 0.05;

/**
 * Tells the article in a pasted page from what pages print around and in it: menus, buttons, captions, lists of other articles,
 * comments, footers. A text that is an article and nothing else keeps every line.
 */
export function findSurplus(paragraphs: readonly string[]): PastedPage {
  if (paragraphs.length > MOST_LINES) return { paragraphs, surplus: new Set() };
  const { body, headline } = judgeLines(paragraphs);
  const isPage = body.some((opinion, at) => at > 0 && at !== headline?.place && opinion < SURELY_SURPLUS);
  if (!isPage || !body.some((opinion) => opinion >= LIKELY_TEXT)) return { paragraphs, surplus: new Set() };
  const isHeadlineFound =
    headline !== undefined && headline.likelihood >= LIKELY_HEADLINE && standsAbove(paragraphs, body, headline.place);
  const title = isHeadlineFound ? headline.place : 0;
  const isSurplus = (line: string, at: number): boolean => (body[at] ?? 1) < leastLikely(line, body, at);
  // Of copies one that belongs to the article is enough.
  const own = new Set(paragraphs.filter((line, at) => at === title || !isSurplus(line, at)));
  return {
    paragraphs: withoutMenu(paragraphs, title),
    ...(isHeadlineFound && { fromHeadline: paragraphs.slice(title) }),
    surplus: new Set(paragraphs.filter((line) => !own.has(line))),
  };
}

/** True for a place with no more than a little of the text above it. */
function standsAbove(paragraphs: readonly string[], body: Float32Array, place: number): boolean {
  const text = paragraphs.map((line, at) => ((body[at] ?? 0) >= LIKELY_TEXT ? line.length : 0));
  return lengthOfAll(text.slice(0, place)) <= lengthOfAll(text) * MOST_TEXT_ABOVE;
}

function lengthOfAll(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** How likely a line must be to be the article's. */
function leastLikely(line: string, body: Float32Array, at: number): number {
  const around = body.subarray(Math.max(0, at - NEAR), at + NEAR + 1);
  const isNear = around.some((opinion) => opinion >= LIKELY_TEXT);
  if (isNear && line.length >= SHORTEST_SENTENCE && endsSentence(line)) return LEAST_LIKELY_SENTENCE;
  const isBetween = (body[at - 1] ?? 0) >= LIKELY_TEXT && (body[at + 1] ?? 0) >= LIKELY_TEXT;
  return isBetween ? LEAST_LIKELY_BETWEEN : LEAST_LIKELY;
}

/** Without names of sections above the headline, one a line, where they are more than a path from the home page: that is a menu. */
function withoutMenu(paragraphs: readonly string[], headline: number): readonly string[] {
  const isKicker = paragraphs.slice(0, headline).map((line) => readKicker(line) !== undefined);
  const isMenu = isKicker.filter(Boolean).length > MOST_STEPS;
  return isMenu ? paragraphs.filter((_, at) => isKicker[at] !== true) : paragraphs;
}
