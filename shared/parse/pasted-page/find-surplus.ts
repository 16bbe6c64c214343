import { readKicker } from '../news-lines/read-kicker.ts';
import { judgeLines } from './judge-lines.ts';
import { keepLines, LIKELY_TEXT } from './keep-lines.ts';

/** The paragraphs of a text, and which of them belong to the page that it was copied from, not to the article. */
export interface PastedPage {
  /** Without a menu above the headline. */
  readonly paragraphs: readonly string[];
  /** Those from the headline on, where the model is sure enough of the headline. */
  readonly fromHeadline?: readonly string[];
  /** The page's. A line that stands in the article as well is none of them. */
  readonly surplus: ReadonlySet<string>;
}

/** Of many candidates the likeliest is seldom very likely. */
const LIKELY_HEADLINE = 0.05;
const SURE_HEADLINE = 0.9;
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
  const isHeadlineFound =
    headline !== undefined && headline.likelihood >= LIKELY_HEADLINE && standsAbove(paragraphs, body, headline.place);
  // What stands first is taken for a headline or kicker unless another line surely is.
  const isSure = isHeadlineFound && headline.likelihood >= SURE_HEADLINE;
  const first = isSure && readKicker(paragraphs[0] ?? '') === undefined ? 0 : 1;
  const isPage = body.some((opinion, at) => at >= first && at !== headline?.place && opinion < SURELY_SURPLUS);
  if (!isPage || !body.some((opinion) => opinion >= LIKELY_TEXT)) return { paragraphs, surplus: new Set() };
  const title = isHeadlineFound ? headline.place : 0;
  const kept = keepLines(paragraphs, body, title, isHeadlineFound);
  const own = new Set(paragraphs.filter((_, at) => kept[at]));
  // What a list of contents says is a heading of the text as well: one of both goes.
  const isCopy = (line: string, at: number): boolean => at > title && kept[at] === false && own.has(line);
  const behind = paragraphs.slice(title).filter((line, at) => !isCopy(line, title + at));
  return {
    paragraphs: withoutMenu([...paragraphs.slice(0, title), ...behind], title),
    ...(isHeadlineFound && { fromHeadline: behind }),
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

/**
 * Without who says what the headline quotes, and without names of sections above it, one a line, where they are more than a
 * path from the home page: that is a menu.
 */
function withoutMenu(lines: readonly string[], title: number): readonly string[] {
  const hasSpeaker = title > 0 && (lines[title - 1] ?? '').endsWith(':');
  const paragraphs = hasSpeaker ? lines.toSpliced(title - 1, 1) : lines;
  const headline = hasSpeaker ? title - 1 : title;
  const isKicker = paragraphs.slice(0, headline).map((line) => readKicker(line) !== undefined);
  const isMenu = isKicker.filter(Boolean).length > MOST_STEPS;
  return isMenu ? paragraphs.filter((_, at) => isKicker[at] !== true) : paragraphs;
}
