import { stemsOf } from '../news-lines/tells-of.ts';
import { LINE_FEATURES } from './describe-lines.ts';

const OWN = [
  'likely',
  'toText',
  'toldByText',
  'mostTold',
  'toldAbove',
  'toldBelow',
  'quoted',
  'likeAbove',
  'likeBelow',
];
/** The first lines of a text say again what its headline says: so many of them are asked. */
const TELLING = 5;
/** A headline stands at most so many lines above the text. */
const ABOVE = 60;
/** Or this far below the first line that was taken for the text, which may be a standfirst or a caption above it. */
const BELOW = 2;
/** From here on a line is taken for the article's. */
const CHOSEN = 0.5;
/** Where this many lines between are none of the article's, another text begins. */
const GAP = 15;
/** Captions and standfirsts stand this near to the headline, in lines. */
const NEAR = 8;
/** Paths from the home page and titles of windows hold the headline as a whole; what is shorter stands in any line by chance. */
const SHORTEST_QUOTED = 12;
const LONGEST_QUOTED = 250;
const LONGEST_QUOTING = 500;
/** Of fewer words than these the share that is told says little: it counts as if there were so many. */
const FEWEST_STEMS = 6;

export const HEADLINE_FEATURES: readonly string[] = [...LINE_FEATURES, ...OWN.map((name) => `headline:${name}`)];

/** The lines that may be the headline: `count` of them from `first` on, and their features, row-major. None without an article. */
export interface HeadlineCandidates {
  readonly first: number;
  readonly count: number;
  readonly values: Float32Array;
}

/**
 * Describes the lines that may be the headline.
 *
 * @param features what `describeLines` says of each line
 * @param opinions how likely each line belongs to the article's text, 0 to 1
 */
export function headlineFeatures(
  lines: readonly string[],
  features: Float32Array,
  opinions: Float32Array,
): HeadlineCandidates {
  const textStart = findText(lines, opinions);
  if (textStart < 0) return { first: 0, count: 0, values: new Float32Array(0) };
  const first = Math.max(0, textStart - ABOVE);
  const candidates = lines.slice(first, textStart + BELOW);
  const stems = candidates.map((line) => stemsOf(line));
  const told = shareTold(lines, opinions, textStart, stems, first);
  const most = Math.max(...told);
  const width = HEADLINE_FEATURES.length;
  const values = new Float32Array(candidates.length * width);
  candidates.forEach((line, row) => {
    const at = first + row;
    const own = stems[row] ?? new Set();
    const from = Math.max(0, row - NEAR);
    const to = row + 1 + NEAR;
    values.set(features.subarray(at * LINE_FEATURES.length, (at + 1) * LINE_FEATURES.length), row * width);
    values.set(
      [
        opinions[at] ?? 0,
        textStart - at,
        told[row] ?? 0,
        most - (told[row] ?? 0),
        Math.max(0, ...told.slice(from, row)),
        Math.max(0, ...told.slice(row + 1, to)),
        quotesOf(line, candidates),
        Math.max(0, ...stems.slice(from, row).map((other) => likeness(own, other))),
        Math.max(0, ...stems.slice(row + 1, to).map((other) => likeness(own, other))),
      ],
      row * width + LINE_FEATURES.length,
    );
  });
  return { first, count: candidates.length, values };
}

/** How many other candidates hold a line as a whole. */
function quotesOf(line: string, candidates: readonly string[]): number {
  if (line.length < SHORTEST_QUOTED || line.length > LONGEST_QUOTED) return 0;
  return candidates.filter((other) => other.length <= LONGEST_QUOTING && other !== line && other.includes(line)).length;
}

/** Where the longest passage of lines that were taken for the article's begins; -1 where there is none. */
function findText(lines: readonly string[], opinions: Float32Array): number {
  let best = -1;
  let most = 0;
  let start = -1;
  let last = -1;
  let size = 0;
  opinions.forEach((opinion, at) => {
    if (opinion < CHOSEN) return;
    if (start < 0 || at - last > GAP) [start, size] = [at, 0];
    last = at;
    size += lines[at]?.length ?? 0;
    if (size > most) [best, most] = [start, size];
  });
  return best;
}

/** How much of each candidate the first lines of the text say again: the share of its words, more for those with many. */
function shareTold(
  lines: readonly string[],
  opinions: Float32Array,
  textStart: number,
  candidates: readonly ReadonlySet<string>[],
  first: number,
): number[] {
  const telling: number[] = [];
  for (let at = textStart; at < lines.length && telling.length < TELLING; at++)
    if ((opinions[at] ?? 0) >= CHOSEN) telling.push(at);
  const said = telling.map((at) => stemsOf(lines[at] ?? ''));
  return candidates.map((own, row) => {
    const others = said.filter((_, place) => telling[place] !== first + row);
    const found = [...own].filter((stem) => others.some((other) => other.has(stem))).length;
    return own.size === 0 ? 0 : found / Math.sqrt(own.size * Math.max(own.size, FEWEST_STEMS));
  });
}

/** The share of words that two lines have in common, of the shorter one's. */
function likeness(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...own].filter((stem) => other.has(stem)).length;
  return shared === 0 ? 0 : shared / Math.min(own.size, other.size);
}
