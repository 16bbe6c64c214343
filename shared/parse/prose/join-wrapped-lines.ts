import { endsSentence } from './ends-sentence.ts';
import { isForcedBreak, joinLines, widestLine } from './join-lines.ts';
import type { TextLine } from './to-text-lines.ts';

const NARROWEST = 40;
const WIDEST = 120;
const FEWEST_BREAKS = 4;
const FEWEST_OF_SHORT = 2;
const MOSTLY = 0.6;

/**
 * Paragraphs of lines that may have been wrapped by machine at a fixed width: most breaks stand where the next word
 * had no room, and within a sentence. A text whose breaks are not of that kind keeps one paragraph a line.
 */
export function joinWrappedLines(lines: readonly TextLine[]): string[] {
  const width = widestLine(lines);
  return joinLines(lines, isWrapped(lines, width) ? width : undefined);
}

function isWrapped(lines: readonly TextLine[], width: number): boolean {
  if (width < NARROWEST || width > WIDEST) return false;
  let breaks = 0;
  let forced = 0;
  let inSentence = 0;
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1];
    if (before === undefined || line.afterBlank) continue;
    breaks += 1;
    if (!isForcedBreak(before, line, width)) continue;
    forced += 1;
    if (!endsSentence(before.text)) inSentence += 1;
  }
  // A short text has few breaks: then each of them must be such a one.
  if (forced < FEWEST_BREAKS) return forced >= FEWEST_OF_SHORT && inSentence === breaks;
  return forced >= breaks * MOSTLY && inSentence >= forced * MOSTLY;
}
