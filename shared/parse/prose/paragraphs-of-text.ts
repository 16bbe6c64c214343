import { endsSentence } from './ends-sentence.ts';
import { joinLines, widestLine } from './join-lines.ts';
import { type TextLine, toTextLines } from './to-text-lines.ts';

/** Wires and mails break lines at 64 to 80 characters; a longer line was not broken for its width. */
const WIDEST_WRAP = 100;
/** Words are not broken, and typesetters leave some room. */
const RAGGED = 6;

/** One line that ran over, as with a link in it, or that had its dateline put in front later, shows no width. */
const NARROWEST = 40;
const FEWEST_ALIKE = 3;

/**
 * The paragraphs of a wire's or mail's plain text, where lines are broken for their width by custom: each such line is
 * joined to the one before it. Where each line ends a sentence, none was broken.
 */
export function paragraphsOfText(text: string): string[] {
  const lines = toTextLines(text);
  const width = widthOf(lines);
  const isWhole = width > WIDEST_WRAP || lines.slice(0, -1).every((line) => endsSentence(line.text));
  return joinLines(lines, isWhole ? undefined : width - RAGGED);
}

/** The length of the longest line, or, where that is out of line with the other ones that go on, of those. */
function widthOf(lines: readonly TextLine[]): number {
  const widest = widestLine(lines);
  const widths = lines
    .filter((_, place) => lines[place + 1]?.afterBlank === false)
    .map(({ width }) => width)
    .sort((one, other) => other - one);
  const common = widths[1] ?? 0;
  const alike = widths.slice(1).filter((width) => width > common - 2 * RAGGED).length;
  return widest - common > RAGGED && common >= NARROWEST && alike >= FEWEST_ALIKE ? common : widest;
}
