import { endsSentence } from '../../text/ends-sentence.ts';
import { isForcedBreak, joinLines, widestLine } from './join-lines.ts';
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
 * joined to the one before it. Where every such line ends a sentence, nothing shows that any was broken.
 */
export function paragraphsOfText(text: string): string[] {
  const lines = toTextLines(text);
  const room = widthOf(lines) - RAGGED;
  const isWrapped = room <= WIDEST_WRAP - RAGGED && lines.some((line, at) => breaksSentence(lines[at - 1], line, room));
  return joinLines(lines, isWrapped ? room : undefined);
}

function breaksSentence(before: TextLine | undefined, line: TextLine, room: number): boolean {
  return before !== undefined && !endsSentence(before.text) && isForcedBreak(before, line, room);
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
