import type { Embargo } from '../../article/article-draft.ts';
import type { ParseContext } from '../format.ts';
import { findEmbargo } from './find-embargo.ts';

/** A release announces its embargo above its text. */
const MOST_LINES_ABOVE = 6;

/**
 * A text's lines without the one above it that announces an embargo, and that embargo. What follows it on its line
 * stays.
 */
export function takeEmbargo<Line>(
  lines: readonly Line[],
  textOf: (line: Line) => string,
  withText: (line: Line, text: string) => Line,
  context: ParseContext,
): { readonly lines: readonly Line[]; readonly embargo?: Embargo } {
  for (const [place, line] of lines.slice(0, MOST_LINES_ABOVE).entries()) {
    const found = findEmbargo(textOf(line), context);
    if (found === undefined) continue;
    const own = found.rest === '' ? [] : [withText(line, found.rest)];
    return { lines: lines.toSpliced(place, 1, ...own), embargo: found.embargo };
  }
  return { lines };
}
