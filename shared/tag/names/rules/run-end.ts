import type { Token } from '../tokens.ts';
import type { CapitalisedSentence } from './capitalised-sentence.ts';

const HYPHENS = new Set(['-', '‐', '‑']);
const INITIAL = /^\p{Lu}$/u;

/** Where a run of capitalised words ends; particles, initials' dots, hyphens and apostrophes may stand between them. */
export function runEnd(
  { tokens, words }: CapitalisedSentence,
  at: number,
  particles: ReadonlySet<string>,
  most: number,
): number {
  let end = at + 1;
  let count = 1;
  for (let next = end; next < tokens.length && count < most; next++) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (token === undefined || before === undefined) {
      break;
    }
    if (words.isCapitalised(token)) {
      end = next + 1;
      count++;
    } else if (!isJoint(token, before, particles)) {
      break;
    }
  }
  return end;
}

function isJoint(token: Token, before: Token, particles: ReadonlySet<string>): boolean {
  if (particles.has(token.folded)) {
    return true;
  }
  const touches = token.start === before.end;
  const isMark = HYPHENS.has(token.written) || token.written === "'" || token.written === '’';
  return touches && (isMark || (token.written === '.' && INITIAL.test(before.written)));
}
