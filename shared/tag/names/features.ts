import { mixHashes } from './hash-text.ts';
import { LIST_FLAGS, MAX_PHRASE_WORDS, type NameLexicon, phraseKey, wordKey } from './name-lexicon.ts';
import { NEW_TEMPLATE, type TemplateSet } from './template-set.ts';
import { FACTS, setFact, type TokenFacts, type WordFacts } from './word-facts.ts';

/** A feature is its hash of this many bits: few enough to store, so many that two seldom meet. */
const FEATURE_BITS = 24;
const FEATURE_MASK = 2 ** FEATURE_BITS - 1;
/** How far templates reach. */
const REACH = 2;
const WIDTH = FACTS.length;
const BEFORE_SENTENCE = 0x5bd1e995;
const AFTER_SENTENCE = 0x1b873593;
const PHRASE_LISTS = LIST_FLAGS.place | LIST_FLAGS.knownPlace | LIST_FLAGS.organisation;
/** Where in a listed phrase a token stands: first, last or between, for each set of lists. */
const PHRASE_PLACES = 3;

/** The facts of a sentence's tokens, and what stands for those around it. */
export interface SentenceFacts {
  /** A view of each token's facts in `values`. */
  readonly tokens: readonly TokenFacts[];
  /** The facts one token after the other, with {@link REACH} rows for what is before the sentence, and after it. */
  readonly values: Int32Array;
}

/** The facts of a sentence's tokens: those of their words, and the listed phrases that they stand in. */
export function sentenceFacts(words: readonly WordFacts[], lexicon: NameLexicon): SentenceFacts {
  const values = new Int32Array((words.length + 2 * REACH) * WIDTH);
  values.fill(BEFORE_SENTENCE, 0, REACH * WIDTH);
  values.fill(AFTER_SENTENCE, (words.length + REACH) * WIDTH);
  words.forEach(({ facts }, at) => {
    values.set(facts, (at + REACH) * WIDTH);
  });
  const sentence = viewTokens(values);
  markPhrases(sentence.tokens, words, lexicon);
  return sentence;
}

/** A copy that can be changed by itself. */
export function copyFacts({ values }: SentenceFacts): SentenceFacts {
  return viewTokens(values.slice());
}

function viewTokens(values: Int32Array): SentenceFacts {
  const count = values.length / WIDTH - 2 * REACH;
  const tokens = Array.from({ length: count }, (_, at) =>
    values.subarray((at + REACH) * WIDTH, (at + REACH + 1) * WIDTH),
  );
  return { tokens, values };
}

function markPhrases(tokens: readonly TokenFacts[], words: readonly WordFacts[], lexicon: NameLexicon): void {
  const keys = words.map((word) => wordKey(word.stem));
  for (let start = 0; start < words.length; start++) {
    const { length, lists } = longestPhrase(keys, start, lexicon);
    for (let place = 0; place < length; place++) {
      const token = tokens[start + place];
      if (token !== undefined) {
        setFact(token, 'phrase', lists * PHRASE_PLACES + (place === 0 ? 1 : place === length - 1 ? 2 : 3));
      }
    }
    start += Math.max(0, length - 1);
  }
}

interface ListedPhrase {
  readonly length: number;
  readonly lists: number;
}

function longestPhrase(keys: readonly number[], start: number, lexicon: NameLexicon): ListedPhrase {
  for (let length = Math.min(MAX_PHRASE_WORDS, keys.length - start); length > 1; length--) {
    const entry = lexicon.entries.get(phraseKey(keys.slice(start, start + length)));
    if (entry !== undefined && (entry.lists & PHRASE_LISTS) !== 0) {
      return { length, lists: entry.lists & PHRASE_LISTS };
    }
  }
  return { length: 0, lists: 0 };
}

/**
 * Collects the features of one token, by hash, into `features` from its start, and says how many there are. Features of
 * different templates differ even where their facts are alike.
 */
export function collectFeatures(
  { values }: SentenceFacts,
  at: number,
  { first, steps }: TemplateSet,
  features: Int32Array,
): number {
  const here = (at + REACH) * WIDTH;
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
