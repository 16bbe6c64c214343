import { endsSentence } from '../../text/ends-sentence.ts';
import { isForcedBreak, joinLines, widestLine } from './join-lines.ts';
import type { TextLine } from './to-text-lines.ts';

const NARROWEST = 40;
const WIDEST = 120;
const FEWEST_BREAKS = 4;
const FEWEST_OF_SHORT = 2;
const FEWEST_IN_PRINT = 3;
/** Lines above a text may be as wide as it. */
const MOST_HEADS = 2;
const MOSTLY = 0.6;
/** Breaks within a sentence that nothing forced, beside the forced ones. */
const FEW = 0.1;
const MOST_LOOSE = 0.4;
/** Paragraphs of two lines, each on lines of their own. */
const FEWEST_FORCED = 1 / 3;
/** Of the widest line, what fills a line of print, where letters are not of one width. */
const RAGGED = 0.88;
const PAGE_NUMBER = /^[–—-]? ?\p{Nd}{1,4} ?[–—-]?$/u;
/** `munici-`, `pios`; behind another hyphen one is the word's own. */
const HYPHENATED = /(?<![\p{L}\p{N}-])\p{L}{2,30}-$/u;
/** Of all lines; a program that breaks lines does so behind few hyphens, and these are the words' own. */
const SHARE_HYPHENATED = 0.08;
const FEWEST_HYPHENATED = 2;
const SOFT_HYPHEN = '\u00ad';

/**
 * Paragraphs of lines that may have been wrapped by machine at a fixed width, or in print: most breaks stand where the next
 * word had no room, and within a sentence. The numbers of pages and the hyphens at the ends of lines are left out. A text
 * whose breaks are not of that kind keeps one paragraph a line.
 */
export function joinWrappedLines(written: readonly TextLine[]): string[] {
  const lines = withoutPageNumbers(written);
  const width = widestLine(lines);
  const isFit = width >= NARROWEST && width <= WIDEST && lines.some(({ text }) => endsSentence(text));
  const isSet = isFit && isWrapped(lines, width, FEWEST_OF_SHORT, FEW);
  if (!isSet && !(isFit && isWrapped(lines.slice(MOST_HEADS), width * RAGGED, FEWEST_IN_PRINT, MOST_LOOSE))) {
    return joinLines(written, undefined);
  }
  const room = isSet ? width : width * RAGGED;
  return joinLines(withSoftHyphens(lines), room).map((text) => text.replaceAll(`${SOFT_HYPHEN} `, ''));
}

/** Paragraphs end where sentences do, which lists and poems do not show; the lines on top are heads. */
function isWrapped(lines: readonly TextLine[], room: number, fewest: number, mostLoose: number): boolean {
  let breaks = 0;
  let forced = 0;
  let inSentence = 0;
  let loose = 0;
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1];
    if (before === undefined || line.afterBlank) continue;
    breaks += 1;
    const isEnded = endsSentence(before.text);
    if (isForcedBreak(before, line, room)) {
      forced += 1;
      if (!isEnded) inSentence += 1;
    } else if (!isEnded && forced > 0) loose += 1;
  }
  // A short text has few breaks: then each of them must be such a one.
  if (forced < FEWEST_BREAKS)
    return forced >= fewest && inSentence === (forced > FEWEST_OF_SHORT ? forced + loose : breaks);
  return forced >= breaks * FEWEST_FORCED && loose <= forced * mostLoose && inSentence >= forced * MOSTLY;
}

/** Where a page ends within a paragraph, that goes on behind its number. */
function withoutPageNumbers(lines: readonly TextLine[]): TextLine[] {
  const isNumber = (line: TextLine | undefined): boolean => PAGE_NUMBER.test(line?.text ?? '');
  return lines
    .map((line, at) =>
      isNumber(lines[at - 1]) && !endsSentence(lines[at - 2]?.text ?? '.') ? { ...line, afterBlank: false } : line,
    )
    .filter((line) => !isNumber(line));
}

function withSoftHyphens(lines: readonly TextLine[]): readonly TextLine[] {
  const isParted = ({ text }: TextLine, at: number): boolean =>
    HYPHENATED.test(text) && /^\p{Ll}/u.test(lines[at + 1]?.text ?? '');
  const fewest = Math.max(FEWEST_HYPHENATED, lines.length * SHARE_HYPHENATED);
  if (lines.filter(isParted).length < fewest) return lines;
  return lines.map((line, at) => (isParted(line, at) ? { ...line, text: line.text.slice(0, -1) + SOFT_HYPHEN } : line));
}
