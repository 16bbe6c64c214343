import type { CapitalisedVocabulary } from './capitalised-vocabulary.ts';
import type { Token } from './tokens.ts';

/** Words with capitals in a row, small words and signs of names between them: its first token and the one after its last. */
export interface CapitalRun {
  readonly first: number;
  readonly end: number;
}

const CAPITALISED = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}$/u;
const JOINTS = new Set(['-', '‐', '‑', "'", '’', '&']);
/** "of the", "van der": so many small words may stand between two capitals. */
const MOST_SMALL = 2;

/**
 * The runs of words with capitals in a sentence, in order.
 *
 * @param small the folded function words of the language: one that begins a sentence begins no run
 */
export function capitalRuns(
  tokens: readonly Token[],
  vocabulary: CapitalisedVocabulary,
  small: ReadonlySet<string>,
): CapitalRun[] {
  const isCapital = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && CAPITALISED.test(token.written) && !(at === 0 && small.has(token.folded));
  };
  const runs: CapitalRun[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!isCapital(at)) {
      at++;
      continue;
    }
    const first = at;
    let next: number | undefined = at;
    while (next !== undefined) {
      at = next + 1;
      next = nextInRun(tokens, at, vocabulary, isCapital);
    }
    runs.push({ first, end: at });
  }
  return runs;
}

/** Where the next capital of a run stands, if the run goes on. */
function nextInRun(
  tokens: readonly Token[],
  from: number,
  vocabulary: CapitalisedVocabulary,
  isCapital: (at: number) => boolean,
): number | undefined {
  for (let at = from; at <= from + MOST_SMALL; at++) {
    if (isCapital(at)) {
      return at;
    }
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined || !isJoint(token, before, at === from, vocabulary)) {
      return undefined;
    }
  }
  return undefined;
}

function isJoint(token: Token, before: Token, isNext: boolean, vocabulary: CapitalisedVocabulary): boolean {
  const isParticle = vocabulary.personParticles.has(token.folded) || vocabulary.organisationParticles.has(token.folded);
  const isSign = JOINTS.has(token.written) || (token.written === '.' && INITIAL.test(before.written));
  return isParticle || (isNext && isSign);
}
