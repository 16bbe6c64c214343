import { isRule } from './is-rule.ts';
import type { TextLine } from './to-text-lines.ts';

/**
 * Paragraphs of lines: a line break that the width forced is a space; every other break, every empty line, every
 * indented line that follows one that is not and every wide space at a line's beginning ends a paragraph. What holds no letter, digit or sign is a rule between
 * paragraphs (`* * *`) and is left out.
 *
 * @param room characters that a line has room for; without it every line is a paragraph
 */
export function joinLines(lines: readonly TextLine[], room: number | undefined): string[] {
  const paragraphs: string[][] = [];
  for (const [place, line] of lines.entries()) {
    const paragraph = paragraphs.at(-1);
    const before = lines[place - 1];
    if (paragraph !== undefined && before !== undefined && room !== undefined && isForcedBreak(before, line, room))
      paragraph.push(line.text);
    else paragraphs.push([line.text]);
  }
  return paragraphs.map((pieces) => pieces.join(' ')).filter((paragraph) => !isRule(paragraph));
}

/** True when a line stands on its own only because its first word had no room at the end of the line before it. */
export function isForcedBreak(before: TextLine, line: TextLine, room: number): boolean {
  if (line.afterBlank || line.opensParagraph || (line.isIndented && !before.isIndented)) return false;
  if (isRule(before.text) || isRule(line.text)) return false;
  const space = line.text.indexOf(' ');
  const firstWord = space === -1 ? line.text.length : space;
  return before.width + 1 + firstWord > room;
}

/** The length of the longest line. */
export function widestLine(lines: readonly TextLine[]): number {
  return lines.reduce((widest, line) => Math.max(widest, line.width), 0);
}
