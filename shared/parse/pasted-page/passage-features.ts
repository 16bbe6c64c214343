import type { MeasuredLine } from './measure-lines.ts';

/** The columns that `passageFeatures` fills, in its order. */
export const PASSAGE_FEATURES = (
  'passage:lines passage:place passage:before passage:after passage:told passage:phrases sinceColon ' +
  'toldNext toldBefore sinceTitle titles'
).split(' ');

/** Farther lines count as none. */
const FAR = 30;
/** Running text tells what a title promises in its first paragraphs, this near below the title. */
const TELLING = 3;
const NEAR = 8;
/** A title of another text: so much of its words the text below says, and so much less the text above. */
const TOLD_NEXT = 0.5;
const TOLD_MORE = 0.25;
const FEWEST_STEMS = 3;
const MOST_TITLES = 6;
const NOT_SO = -1;

/** Lines between two of running text, or before or behind it all: a list, a table, a heading, a menu, teasers. */
interface Passage {
  readonly start: number;
  readonly end: number;
  /** Shares of its lines' words that running text says, and of its lines that open with a phrase of pages. */
  readonly told: number;
  readonly phrases: number;
}

/**
 * What passage of short lines each one stands in, how long the running text on either side of that is, how far above a line
 * ends in a colon, as those that open a list do; and whether a line titles other text than what stands above it. A row a
 * line, linear in the text.
 */
export function passageFeatures(lines: readonly MeasuredLine[]): number[][] {
  const rows: number[][] = [];
  const proses = lines.flatMap(({ isProse }, at) => (isProse ? [at] : []));
  let passed = 0;
  let lastColon = -FAR;
  let lastTitle = -FAR;
  let titles = 0;
  let passage: Passage = { start: 0, end: 0, told: 0, phrases: 0 };
  lines.forEach((line, at) => {
    if (!line.isProse && at >= passage.end) passage = passageAt(lines, at, proses[passed] ?? lines.length);
    const next = proses.slice(passed, passed + TELLING).filter((place) => place - at <= NEAR);
    const toldNext = line.isProse ? NOT_SO : shareSaid(line, lines, next);
    const toldBefore = line.isProse
      ? NOT_SO
      : shareSaid(line, lines, proses.slice(Math.max(0, passed - TELLING), passed));
    const isTitle =
      passed > 0 && line.stems.size >= FEWEST_STEMS && toldNext >= TOLD_NEXT && toldNext >= toldBefore + TOLD_MORE;
    if (isTitle) {
      lastTitle = at;
      titles++;
    }
    rows.push([
      ...(line.isProse ? [0, 0, NOT_SO, NOT_SO, NOT_SO, NOT_SO] : ofPassage(lines, passage, at)),
      Math.min(FAR, at - lastColon),
      toldNext,
      toldBefore,
      Math.min(FAR, at - lastTitle),
      Math.min(MOST_TITLES, titles),
    ]);
    if (line.isProse) {
      passed++;
      lastColon = -FAR;
    }
    if (line.text.endsWithColon === 1) lastColon = at;
  });
  return rows;
}

function passageAt(lines: readonly MeasuredLine[], start: number, end: number): Passage {
  const own = lines.slice(start, end);
  const sum = (count: (line: MeasuredLine) => number): number => own.reduce((total, line) => total + count(line), 0);
  return {
    start,
    end,
    told: sum(({ told }) => Math.max(0, told)) / own.length,
    phrases: sum(({ text }) => Number(text.openingPhrase >= 0)) / own.length,
  };
}

function ofPassage(lines: readonly MeasuredLine[], { start, end, told, phrases }: Passage, at: number): number[] {
  return [
    Math.min(FAR, end - start),
    Math.min(FAR, at - start),
    lines[start - 1]?.length ?? NOT_SO,
    lines[end]?.length ?? NOT_SO,
    told,
    phrases,
  ];
}

/** The share of a line's words that any of these others says. */
function shareSaid({ stems }: MeasuredLine, lines: readonly MeasuredLine[], places: readonly number[]): number {
  if (stems.size === 0 || places.length === 0) return NOT_SO;
  const said = [...stems].filter((stem) => places.some((place) => lines[place]?.stems.has(stem))).length;
  return said / stems.size;
}
