import { mixHashes } from './hash-text.ts';
import { NEW_TEMPLATE, type TemplateSet } from './template-set.ts';

/** A feature is its hash of this many bits: few enough to store, so many that two seldom meet. */
const FEATURE_BITS = 24;
const FEATURE_MASK = 2 ** FEATURE_BITS - 1;
/** How far templates reach. */
const REACH = 2;
const BEFORE_SENTENCE = 0x5bd1e995;
const AFTER_SENTENCE = 0x1b873593;

/** The facts of one token: a number for each, 0 where there is nothing to say. */
export type TokenFacts = Int32Array;

/** The facts of a sentence's tokens, and what stands for those around it. */
export interface SentenceFacts {
  /** A view of each token's facts in `values`. */
  readonly tokens: readonly TokenFacts[];
  /** The facts one token after the other, with {@link REACH} rows for what is before the sentence, and after it. */
  readonly values: Int32Array;
  /** How many facts a token has. */
  readonly width: number;
}

/** Facts for so many tokens, with nothing said of any yet. */
export function blankFacts(count: number, width: number): SentenceFacts {
  const values = new Int32Array((count + 2 * REACH) * width);
  values.fill(BEFORE_SENTENCE, 0, REACH * width);
  values.fill(AFTER_SENTENCE, (count + REACH) * width);
  return viewTokens(values, width);
}

/** A copy that can be changed by itself. */
export function copyFacts({ values, width }: SentenceFacts): SentenceFacts {
  return viewTokens(values.slice(), width);
}

function viewTokens(values: Int32Array, width: number): SentenceFacts {
  const count = values.length / width - 2 * REACH;
  const tokens = Array.from({ length: count }, (_, at) =>
    values.subarray((at + REACH) * width, (at + REACH + 1) * width),
  );
  return { tokens, values, width };
}

/**
 * Collects the features of one token, by hash, into `features` from its start, and says how many there are. Features of
 * different templates differ even where their facts are alike.
 */
export function collectFeatures(
  { values, width }: SentenceFacts,
  at: number,
  { first, steps }: TemplateSet,
  features: Int32Array,
): number {
  const here = (at + REACH) * width;
  let count = 0;
  let hash = 0;
  for (let step = 0; step < steps.length; step++) {
    const cell = steps[step] ?? NEW_TEMPLATE;
    if (cell === NEW_TEMPLATE) {
      hash = first + (steps[++step] ?? 0) + 1;
      continue;
    }
    if (hash !== 0) {
      const value = values[here + cell] ?? 0;
      hash = value === 0 ? 0 : mixHashes(hash, value);
    }
    const isLast = (steps[step + 1] ?? NEW_TEMPLATE) === NEW_TEMPLATE;
    if (isLast && hash !== 0) {
      features[count++] = hash & FEATURE_MASK;
    }
  }
  return count;
}
