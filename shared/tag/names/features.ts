import type { FeatureTemplate } from './feature-templates.ts';
import { mixHashes } from './hash-text.ts';
import { LIST_FLAGS, MAX_PHRASE_WORDS, type NameLexicon, phraseKey, wordKey } from './name-lexicon.ts';
import { setFact, type TokenFacts, type WordFacts } from './word-facts.ts';

/** A feature is its hash of this many bits: few enough to store, so many that two seldom meet. */
const FEATURE_BITS = 24;
const FEATURE_MASK = 2 ** FEATURE_BITS - 1;
const BEFORE_SENTENCE = 0x5bd1e995;
const AFTER_SENTENCE = 0x1b873593;
const PHRASE_LISTS = LIST_FLAGS.place | LIST_FLAGS.organisation;
/** Where in a listed phrase a token stands: first, last or between, for each set of lists. */
const PHRASE_PLACES = 3;

/** The facts of a sentence's tokens: those of their words, and the listed phrases that they stand in. */
export function sentenceFacts(words: readonly WordFacts[], lexicon: NameLexicon): TokenFacts[] {
  const facts = words.map((word) => word.facts.slice());
  const keys = words.map((word) => wordKey(word.stem));
  for (let start = 0; start < words.length; start++) {
    const { length, lists } = longestPhrase(keys, start, lexicon);
    for (let place = 0; place < length; place++) {
      const token = facts[start + place];
      if (token !== undefined) {
        setFact(token, 'phrase', lists * PHRASE_PLACES + (place === 0 ? 1 : place === length - 1 ? 2 : 3));
      }
    }
    start += Math.max(0, length - 1);
  }
  return facts;
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
 * The features of one token by hash. Features of different templates differ even where their facts are alike.
 *
 * @param first the number of the first template, so that sets of templates keep apart
 */
export function tokenFeatures(
  sentence: readonly TokenFacts[],
  at: number,
  templates: readonly FeatureTemplate[],
  first = 0,
): number[] {
  const features: number[] = [];
  for (let template = 0; template < templates.length; template++) {
    let hash = first + template + 1;
    for (const { offset, place } of templates[template] ?? []) {
      const value = valueAt(sentence, at + offset, place);
      if (value === 0) {
        hash = 0;
        break;
      }
      hash = mixHashes(hash, value);
    }
    if (hash !== 0) {
      features.push(hash & FEATURE_MASK);
    }
  }
  return features;
}

function valueAt(sentence: readonly TokenFacts[], at: number, place: number): number {
  if (at < 0) {
    return BEFORE_SENTENCE;
  }
  return at >= sentence.length ? AFTER_SENTENCE : (sentence[at]?.[place] ?? 0);
}
