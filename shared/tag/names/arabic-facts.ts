import { LIST_FLAGS, MAX_PHRASE_WORDS, type NameLexicon, phraseKey, wordKey } from './name-lexicon.ts';
import { blankFacts, type SentenceFacts, type TokenFacts } from './sentence-facts.ts';
import { FACTS, setFact, type WordFacts } from './word-facts.ts';

const PHRASE_LISTS = LIST_FLAGS.place | LIST_FLAGS.knownPlace | LIST_FLAGS.organisation;
/** Where in a listed phrase a token stands: first, last or between, for each set of lists. */
const PHRASE_PLACES = 3;

/** The facts of a sentence's tokens: those of their words, and the listed phrases that they stand in. */
export function sentenceFacts(words: readonly WordFacts[], lexicon: NameLexicon): SentenceFacts {
  const sentence = blankFacts(words.length, FACTS.length);
  words.forEach(({ facts }, at) => {
    sentence.tokens[at]?.set(facts);
  });
  markPhrases(sentence.tokens, words, lexicon);
  return sentence;
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
