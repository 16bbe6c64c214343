import { isHeadlineLike } from '../news-lines/is-headline-like.ts';
import { readByline } from '../news-lines/read-byline.ts';
import { LINE_FEATURES, type LineFeatures } from './describe-lines.ts';
import { CHOSEN, findText } from './find-text.ts';

const OWN = (
  'likely toText toldByText mostTold toldAbove toldBelow quoted likeAbove likeBelow quotedAbove ' +
  'toldThroughout mostToldThroughout rank dateAbove dateBelow bylineBelow kickerAbove titlesAround ' +
  'longestBelow'
).split(' ');
/** The first lines of a text say again what its headline says: so many of them are asked. */
const TELLING = 5;
/** A headline stands at most so many lines above the text. */
const ABOVE = 60;
/** Or this far below the first line that was taken for the text, which may be a standfirst or a caption above it. */
const BELOW = 2;
/** Captions and standfirsts stand this near to the headline, in lines. */
const NEAR = 8;
/** Paths from the home page and titles of windows hold the headline as a whole; what is shorter stands in any line by chance. */
const SHORTEST_QUOTED = 12;
const LONGEST_QUOTED = 250;
const LONGEST_QUOTING = 500;
/** Of fewer words than these the share that is told says little: it counts as if there were so many. */
const FEWEST_STEMS = 6;

/** Dates, bylines and sections stand so near to the headline that they are of. */
const BESIDE = 5;
/** Characters of a line with a date, and of a line that may title an article. */
const LONGEST_DATE = 80;
const TITLE = [20, 160] as const;
const YEAR = LINE_FEATURES.indexOf('year');
const TIME = LINE_FEATURES.indexOf('time');
const KICKER = LINE_FEATURES.indexOf('kicker');

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
  { values: features, stems: all }: Pick<LineFeatures, 'values' | 'stems'>,
  opinions: Float32Array,
): HeadlineCandidates {
  const textStart = findText(lines, opinions);
  if (textStart < 0) return { first: 0, count: 0, values: new Float32Array(0) };
  const first = Math.max(0, textStart - ABOVE);
  const candidates = lines.slice(first, textStart + BELOW);
  const stems = all.slice(first, textStart + BELOW);
  const told = shareTold(all, opinions, textStart, stems, first);
  const most = Math.max(...told);
  const throughout = shareToldThroughout(all, opinions, stems, first);
  const mostThroughout = Math.max(...throughout);
  const column = (at: number, place: number): boolean => (features[at * LINE_FEATURES.length + place] ?? 0) > 0;
  const isDated = candidates.map(
    (line, row) => line.length <= LONGEST_DATE && (column(first + row, YEAR) || column(first + row, TIME)),
  );
  const isKicker = candidates.map((_, row) => column(first + row, KICKER));
  const isByline = candidates.map((line) => readByline(line) !== undefined);
  const isTitle = candidates.map((line) => line.length >= TITLE[0] && line.length <= TITLE[1] && isHeadlineLike(line));
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
        quotesOf(line, candidates.slice(0, row)),
        throughout[row] ?? 0,
        mostThroughout - (throughout[row] ?? 0),
        told.filter((other) => other > (told[row] ?? 0)).length,
        linesTo(isDated.slice(Math.max(0, row - BESIDE), row).reverse()),
        linesTo(isDated.slice(row + 1, row + 1 + BESIDE)),
        linesTo(isByline.slice(row + 1, row + 1 + BESIDE)),
        linesTo(isKicker.slice(Math.max(0, row - BESIDE), row).reverse()),
        isTitle.slice(Math.max(0, row - BESIDE), row + 1 + BESIDE).filter(Boolean).length,
        Math.max(0, ...candidates.slice(row + 1, Math.max(row + 1, textStart - first)).map((other) => other.length)) /
          Math.max(1, line.length),
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

/** How much of each candidate the first lines of the text say again. */
function shareTold(
  all: LineFeatures['stems'],
  opinions: Float32Array,
  textStart: number,
  candidates: readonly ReadonlySet<string>[],
  first: number,
): number[] {
  const telling: number[] = [];
  for (let at = textStart; at < all.length && telling.length < TELLING; at++)
    if ((opinions[at] ?? 0) >= CHOSEN) telling.push(at);
  const said = telling.map((at) => all[at] ?? new Set());
  return candidates.map((own, row) => {
    const others = said.filter((_, place) => telling[place] !== first + row);
    return shareSaid(own, (stem) => others.some((other) => other.has(stem)));
  });
}

/** How many lines it is to the first of these that is so; one more than there can be where none is. */
function linesTo(areSo: readonly boolean[]): number {
  const found = areSo.indexOf(true);
  return found < 0 ? BESIDE : found;
}

/** How much of each candidate all of the text says. */
function shareToldThroughout(
  all: LineFeatures['stems'],
  opinions: Float32Array,
  candidates: readonly ReadonlySet<string>[],
  first: number,
): number[] {
  const counts = new Map<string, number>();
  all.forEach((stems, at) => {
    if ((opinions[at] ?? 0) < CHOSEN) return;
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  });
  return candidates.map((own, row) => {
    // A line that was taken for the article's is none of those that say it again.
    const itself = (opinions[first + row] ?? 0) >= CHOSEN ? 1 : 0;
    return shareSaid(own, (stem) => (counts.get(stem) ?? 0) > itself);
  });
}

/** The share of words that are said, more for those with many. */
function shareSaid(own: ReadonlySet<string>, isSaid: (stem: string) => boolean): number {
  const said = [...own].filter(isSaid).length;
  return said / Math.sqrt(Math.max(1, own.size) * Math.max(own.size, FEWEST_STEMS));
}

/** The share of words that two lines have in common, of the shorter one's. */
function likeness(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...own].filter((stem) => other.has(stem)).length;
  return shared === 0 ? 0 : shared / Math.min(own.size, other.size);
}
