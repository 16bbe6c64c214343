import { fold } from '../../text/fold.ts';

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/u;

/** The words of a name as it is shown, folded. */
export function foldedWords(name: string): string[] {
  return fold(name).split(NO_WORD).filter(Boolean);
}
