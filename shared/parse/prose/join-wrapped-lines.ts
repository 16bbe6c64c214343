import { endsSentence } from './ends-sentence.ts';
import type { TextLine } from './text-lines.ts';

const NARROWEST = 40;
const WIDEST = 120;
const FEWEST_BREAKS = 4;
const MOSTLY = 0.6;

/**
 * Paragraphs of lines. In a text that was wrapped by machine at a fixed width, a line break that the width forced is
 * a space; every other break, and every empty line, ends a paragraph. A text whose breaks are not of that kind keeps
 * one paragraph a line.
 */
export function joinWrappedLines(lines: readonly TextLine[]): string[] {
  const width = findWrapWidth(lines);
  const paragraphs: string[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const paragraph = paragraphs.at(-1);
    const isForced =
      width !== undefined && before !== undefined && !line.afterBlank && isForcedBreak(before, line, width);
    if (isForced && paragraph !== undefined) paragraph.push(line.text);
    else paragraphs.push([line.text]);
  });
  return paragraphs.map((paragraph) => paragraph.join(' '));
}

/** The width at which the text was wrapped: no line is longer, and most breaks stand where the next word had no room. */
function findWrapWidth(lines: readonly TextLine[]): number | undefined {
  const width = lines.reduce((longest, line) => Math.max(longest, line.text.length), 0);
  if (width < NARROWEST || width > WIDEST) return undefined;
  let breaks = 0;
  let forced = 0;
  let inSentence = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const before = lines[index - 1];
    const line = lines[index];
    if (before === undefined || line === undefined || line.afterBlank) continue;
    breaks += 1;
    if (!isForcedBreak(before, line, width)) continue;
    forced += 1;
    if (!endsSentence(before.text)) inSentence += 1;
  }
  const isWrapped = forced >= FEWEST_BREAKS && forced >= breaks * MOSTLY && inSentence >= forced * MOSTLY;
  return isWrapped ? width : undefined;
}

function isForcedBreak(before: TextLine, line: TextLine, width: number): boolean {
  const space = line.text.indexOf(' ');
  const firstWord = space === -1 ? line.text.length : space;
  return before.text.length + 1 + firstWord > width;
}
