import { brotliDecompressSync } from 'node:zlib';
import { tagTable } from '../tag-table.ts';

/** A tree of letters: whoever follows the letters of an n-gram down from the top stands at its node. */
interface NgramTree {
  readonly languages: readonly string[];
  /** The letters by their codes; 0 stands for any other. */
  readonly codes: ReadonlyMap<string, number>;
  readonly letters: Uint8Array;
  /** Of each node where its children and its scores begin. */
  readonly children: Uint32Array;
  readonly scores: Uint32Array;
  readonly scoredLanguages: Uint8Array;
  readonly weights: Uint8Array;
}

const WORD_START = '^';
const WORD_END = '$';
const WEIGHTS_A_NAT = 5;
const WORD = /\p{L}+/gu;
const MARKS = /[\p{M}\u0640]/gu;

const tree = tagTable('language-ngrams.bin.br', (packed): NgramTree => {
  const bytes = brotliDecompressSync(packed);
  const header = bytes.indexOf('\n');
  const [count = '', alphabet = '', ...languages] = bytes.toString('utf8', 0, header).split(' ');
  const nodes = Number(count);
  const column = (place: number) => bytes.subarray(header + 1 + nodes * place, header + 1 + nodes * (place + 1));
  const scores = startsOf(column(2), 0);
  const total = scores[nodes] ?? 0;
  const scored = header + 1 + nodes * 3;
  return {
    languages,
    codes: new Map(Array.from(alphabet, (letter, place) => [letter, place + 1])),
    letters: column(0),
    children: startsOf(column(1), 1),
    scores,
    scoredLanguages: bytes.subarray(scored, scored + total),
    weights: bytes.subarray(scored + total),
  };
});

function startsOf(lengths: Uint8Array, first: number): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  starts[0] = first;
  lengths.forEach((length, place) => {
    starts[place + 1] = (starts[place] ?? 0) + length;
  });
  return starts;
}

/**
 * How well a text fits each language that n-grams know and it fits at all, in nats: the sum of how much likelier each letter
 * is behind the four before it, in words of that language, than one that is never seen. What the weights are: build-ngrams.ts.
 */
export function ngramScores(text: string): Map<string, number> {
  const { languages, codes, letters, children, scores, scoredLanguages, weights } = tree();
  const totals = new Float64Array(languages.length);
  for (const [word] of text.normalize('NFC').replaceAll(MARKS, '').toLowerCase().matchAll(WORD)) {
    const spelt = Uint8Array.from(`${WORD_START}${word}${WORD_END}`, (letter) => codes.get(letter) ?? 0);
    for (let start = 0; start < spelt.length; start++) {
      let node = 0;
      for (let place = start; place < spelt.length; place++) {
        const end = children[node + 1] ?? 0;
        let child = children[node] ?? 0;
        while (child < end && letters[child] !== spelt[place]) child++;
        if (child === end) {
          break;
        }
        node = child;
        for (let score = scores[node] ?? 0; score < (scores[node + 1] ?? 0); score++) {
          const language = scoredLanguages[score] ?? 0;
          totals[language] = (totals[language] ?? 0) + (weights[score] ?? 0);
        }
      }
    }
  }
  const fits = languages.map((language, number) => [language, (totals[number] ?? 0) / WEIGHTS_A_NAT] as const);
  return new Map(fits.filter(([, fit]) => fit > 0));
}
