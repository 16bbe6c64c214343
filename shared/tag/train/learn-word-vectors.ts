import { seededRandom } from './seeded-random.ts';

export interface VectorSettings {
  readonly size: number;
  readonly epochs: number;
  readonly minCount: number;
  readonly seed: number;
}

/** Words by falling frequency, their counts, and a vector of `size` numbers for each, one after the other. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly size: number;
  readonly vectors: Float32Array;
}

const CONTEXT_OFFSETS = [-2, -1, 1, 2];
const NEGATIVES = 5;
const LEARNING_RATE = 0.05;
const SUBSAMPLE = 1e-4;
const NEGATIVE_TABLE = 2 ** 20;
const NEGATIVE_POWER = 0.75;

/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013), where a neighbour counts with its side and
 * distance (Ling et al. 2015): words that are used alike, not words of one topic, come close.
 */
export function learnWordVectors(sentences: readonly (readonly string[])[], settings: VectorSettings): WordVectors {
  const { words, counts, coded } = codeWords(sentences, settings.minCount);
  const random = seededRandom(settings.seed);
  const { size, epochs } = settings;
  const vectors = Float32Array.from({ length: words.length * size }, () => (random() - 0.5) / size);
  const contexts = new Float32Array(words.length * size * CONTEXT_OFFSETS.length);
  const negatives = negativeTable(counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const step = new Float32Array(size);
  for (let epoch = 0; epoch < epochs; epoch++) {
    coded.forEach((sentence, place) => {
      const done = (epoch + place / coded.length) / epochs;
      const rate = LEARNING_RATE * Math.max(0.01, 1 - done);
      for (let at = 0; at < sentence.length; at++) {
        const word = sentence[at] ?? 0;
        const share = (counts[word] ?? 1) / total / SUBSAMPLE;
        if (random() > Math.sqrt(1 / share) + 1 / share) {
          continue;
        }
        CONTEXT_OFFSETS.forEach((offset, side) => {
          const neighbour = sentence[at + offset];
          if (neighbour === undefined) {
            return;
          }
          step.fill(0);
          for (let sample = 0; sample <= NEGATIVES; sample++) {
            const other = sample === 0 ? neighbour : (negatives[Math.floor(random() * negatives.length)] ?? 0);
            const from = word * size;
            const to = (side * words.length + other) * size;
            let product = 0;
            for (let axis = 0; axis < size; axis++) {
              product += (vectors[from + axis] ?? 0) * (contexts[to + axis] ?? 0);
            }
            const slope = rate * ((sample === 0 ? 1 : 0) - 1 / (1 + Math.exp(-product)));
            for (let axis = 0; axis < size; axis++) {
              step[axis] = (step[axis] ?? 0) + slope * (contexts[to + axis] ?? 0);
              contexts[to + axis] = (contexts[to + axis] ?? 0) + slope * (vectors[from + axis] ?? 0);
            }
          }
          for (let axis = 0; axis < size; axis++) {
            vectors[word * size + axis] = (vectors[word * size + axis] ?? 0) + (step[axis] ?? 0);
          }
        });
      }
    });
  }
  return { words, counts, size, vectors };
}

function codeWords(sentences: readonly (readonly string[])[], minCount: number) {
  const seen = new Map<string, number>();
  for (const sentence of sentences) {
    for (const word of sentence) {
      seen.set(word, (seen.get(word) ?? 0) + 1);
    }
  }
  const kept = Array.from(seen)
    .filter(([, count]) => count >= minCount)
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  const codes = new Map(kept.map(([word], code) => [word, code]));
  const coded = sentences.map((sentence) => Int32Array.from(sentence.flatMap((word) => codes.get(word) ?? [])));
  return { words: kept.map(([word]) => word), counts: kept.map(([, count]) => count), coded };
}

function negativeTable(counts: readonly number[]): Int32Array {
  const table = new Int32Array(NEGATIVE_TABLE);
  const total = counts.reduce((sum, count) => sum + count ** NEGATIVE_POWER, 0);
  let word = 0;
  let reached = (counts[0] ?? 0) ** NEGATIVE_POWER / total;
  for (let cell = 0; cell < table.length; cell++) {
    table[cell] = word;
    while ((cell + 1) / table.length > reached && word < counts.length - 1) {
      word++;
      reached += (counts[word] ?? 0) ** NEGATIVE_POWER / total;
    }
  }
  return table;
}
