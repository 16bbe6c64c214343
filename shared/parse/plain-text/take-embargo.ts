import type { Embargo } from '../../article/article-draft.ts';
import { findEmbargo } from '../fields/find-embargo.ts';
import type { ParseContext } from '../format.ts';
import type { TextLine } from '../prose/to-text-lines.ts';

/** A release says so above its text. */
const MOST_LINES_ABOVE = 6;

/** A text's lines without the one that announces an embargo, and that embargo. What follows it on its line stays. */
export function takeEmbargo(
  lines: readonly TextLine[],
  context: ParseContext,
): { readonly lines: readonly TextLine[]; readonly embargo?: Embargo } {
  for (const [place, line] of lines.slice(0, MOST_LINES_ABOVE).entries()) {
    const found = findEmbargo(line.text, context);
    if (found === undefined) continue;
    const { embargo, rest } = found;
    const own = rest === '' ? [] : [{ ...line, text: rest, width: rest.length }];
    return { lines: lines.toSpliced(place, 1, ...own), embargo };
  }
  return { lines };
}
