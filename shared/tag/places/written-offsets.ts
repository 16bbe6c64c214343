import type { FoldedText } from '../../text/fold.ts';

/** Where what begins at a folded offset begins in the text as written. */
export function writtenStart(folded: FoldedText, at: number): number {
  return folded.starts[at] ?? 0;
}

/** Where what ends at a folded offset ends in the text as written. */
export function writtenEnd(folded: FoldedText, at: number): number {
  return folded.ends[at - 1] ?? 0;
}
