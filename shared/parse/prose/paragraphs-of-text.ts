import { joinLines, widestLine } from './join-lines.ts';
import { toTextLines } from './to-text-lines.ts';

/** Wires and mails break lines at 64 to 80 characters; a longer line was not broken for its width. */
const WIDEST_WRAP = 100;
/** Words are not broken, and typesetters leave some room. */
const RAGGED = 6;

/**
 * The paragraphs of a wire's or mail's plain text, where lines are broken for their width by custom: each such line is
 * joined to the one before it.
 */
export function paragraphsOfText(text: string): string[] {
  const lines = toTextLines(text);
  const width = widestLine(lines);
  return joinLines(lines, width > WIDEST_WRAP ? undefined : width - RAGGED);
}
