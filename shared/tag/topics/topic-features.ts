import { withoutArticle } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import { hashText } from '../names/hash-text.ts';
import { partedWords } from '../parted-words.ts';

/** What topics are told from: an article's headline and the beginning of its body. */
export interface TopicText {
  /** Where it is Arabic, glued words are parted. */
  readonly language?: string;
  readonly headline?: string;
  readonly body: readonly string[];
}

/** A feature's bucket and how much of it the text has; the squares of a text's values add up to 1. */
export interface TopicFeature {
  readonly bucket: number;
  readonly value: number;
}

/** What an article is about stands in its beginning; the rest adds time and little else. */
const MAX_WORDS = 400;
const MAX_CHARACTERS = 6000;
const HEADLINE_WEIGHT = 2;
const GRAM_SIZES = [4, 5];
/** The grams of a word together say as much as this many words. */
const GRAM_WEIGHT = 0.5;
const BIGRAM_WEIGHT = 0.5;
/** Addresses and account names say who speaks, not of what. */
const NOT_WORDS = /https?:\/\/\S+|[@\uff20]\S+/gu;

/**
 * The hashed features of a text: words without articles, pairs of neighbours, and letter sequences within words, which
 * hold inflected forms together. The same in training, whose texts have no glued words to speak of, and at run time.
 *
 * @param bits of the buckets' number
 */
export function topicFeatures({ language, headline, body }: TopicText, bits: number): TopicFeature[] {
  const counts = new Map<number, number>();
  let left = MAX_WORDS;
  for (const [text, weight] of [
    [headline ?? '', HEADLINE_WEIGHT] as const,
    ...body.map((text) => [text, 1] as const),
  ]) {
    if (left <= 0) {
      break;
    }
    const found = wordsOf(text, language).slice(0, left);
    left -= found.length;
    addWords(counts, found, weight, bits);
  }
  const values = Array.from(counts, ([bucket, count]) => ({ bucket, value: Math.log1p(count) }));
  const norm = Math.sqrt(values.reduce((sum, { value }) => sum + value * value, 0));
  return values.map(({ bucket, value }) => ({ bucket, value: value / norm }));
}

function wordsOf(text: string, language: string | undefined): string[] {
  const folded = fold(text.slice(0, MAX_CHARACTERS).replace(NOT_WORDS, ' '));
  return partedWords(folded, language).map((word) => withoutArticle(word.text));
}

function addWords(counts: Map<number, number>, found: readonly string[], weight: number, bits: number): void {
  const add = (feature: string, amount: number) => {
    const bucket = bucketOf(feature, bits);
    counts.set(bucket, (counts.get(bucket) ?? 0) + amount);
  };
  let before: string | undefined;
  for (const word of found) {
    add(wordFeature(word), weight);
    if (before !== undefined) {
      add(`b${before} ${word}`, weight * BIGRAM_WEIGHT);
    }
    for (const size of GRAM_SIZES) {
      const padded = `^${word}$`;
      for (let start = 0; start + size <= padded.length; start++) {
        add(`g${padded.slice(start, start + size)}`, weight * GRAM_WEIGHT);
      }
    }
    before = word;
  }
}

/** The bucket of a folded word by itself. */
export function wordBucket(word: string, bits: number): number {
  return bucketOf(wordFeature(withoutArticle(word)), bits);
}

function wordFeature(word: string): string {
  return `w${word}`;
}

/** The upper bits of a product spread better than the lower bits of the hash itself (Fibonacci hashing). */
function bucketOf(feature: string, bits: number): number {
  return Math.imul(hashText(feature), SPREAD) >>> (32 - bits);
}

const SPREAD = 0x9e3779b1;
