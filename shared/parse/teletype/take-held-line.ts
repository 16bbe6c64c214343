import type { Embargo } from '../../article/article-draft.ts';
import { takeEmbargo } from '../fields/take-embargo.ts';
import type { ParseContext } from '../format.ts';

/** A message's lines without the one that announces an embargo, and that embargo. */
export function takeHeldLine(
  lines: readonly string[],
  context: ParseContext,
): { readonly lines: readonly string[]; readonly embargo?: Embargo } {
  return takeEmbargo(
    lines,
    (line) => line.trim(),
    (_, rest) => rest,
    context,
  );
}
