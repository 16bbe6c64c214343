import { brotliDecompressSync } from 'node:zlib';

export const WORD_START = '^';
export const WORD_END = '$';

/**
 * How often each n-gram of up to five letters stands in the words that lingua (Apache-2.0) learned a language from, the
 * ends of words among the letters. Its models hold, for each n-gram, which share of its first letters' sightings it is, as
 * a fraction; so every count follows from the counts of single letters, and what no other letter precedes or follows begins
 * or ends a word.
 *
 * @param models a language's, for n-grams of one letter and more, as `linguaModels` gives them
 */
export function linguaCounts(models: readonly Buffer[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [place, model] of models.entries()) {
    const shares = readModel(model);
    const letters = place === 0 ? commonMultiple(shares.map(([, , whole]) => whole)) : undefined;
    for (const [ngram, part, whole] of shares) {
      const ofFirst = letters ?? counts.get(ngram.slice(0, -1));
      if (ofFirst !== undefined) counts.set(ngram, Math.round((ofFirst * part) / whole));
    }
  }
  const longest = models.length;
  addEnds(
    counts,
    longest,
    (ngram) => ngram.slice(1),
    (ngram) => WORD_START + ngram,
  );
  addEnds(
    counts,
    longest,
    (ngram) => ngram.slice(0, -1),
    (ngram) => ngram + WORD_END,
  );
  const words =
    sumBy(
      counts,
      (ngram) => ngram.length === 2 && ngram.startsWith(WORD_START),
      () => '',
    ).get('') ?? 0;
  return counts.set(WORD_START, words).set(WORD_END, words);
}

function readModel(packed: Buffer): (readonly [ngram: string, part: number, whole: number])[] {
  const { ngrams } = JSON.parse(brotliDecompressSync(packed).toString()) as {
    readonly ngrams: Readonly<Record<string, string>>;
  };
  return Object.entries(ngrams).flatMap(([fraction, list]) => {
    const [part = 0, whole = 1] = fraction.split('/').map(Number);
    return list.split(' ').map((ngram) => [ngram, part, whole] as const);
  });
}

/** What an n-gram is seen beyond its sightings with one more letter on a side, it is seen at that end of a word. */
function addEnds(
  counts: Map<string, number>,
  longest: number,
  without: (longer: string) => string,
  atEnd: (ngram: string) => string,
): void {
  const within = sumBy(counts, (ngram) => ngram.length > 1, without);
  for (const [ngram, count] of Array.from(counts)) {
    const ends = count - (within.get(ngram) ?? 0);
    if (ngram.length < longest && ends > 0) counts.set(atEnd(ngram), ends);
  }
}

function sumBy(
  counts: ReadonlyMap<string, number>,
  wanted: (ngram: string) => boolean,
  key: (ngram: string) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [ngram, count] of counts) {
    if (wanted(ngram)) sums.set(key(ngram), (sums.get(key(ngram)) ?? 0) + count);
  }
  return sums;
}

function commonMultiple(numbers: readonly number[]): number {
  return numbers.reduce((multiple, number) => (multiple / commonDivisor(multiple, number)) * number, 1);
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
