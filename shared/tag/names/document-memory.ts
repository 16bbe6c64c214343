import { beginLabel, insideLabel, LABEL_COUNT, NAME_KINDS } from './name-labels.ts';
import type { TokenFacts } from './sentence-facts.ts';
import { setFact, type WordFacts } from './word-facts.ts';

/** What a first reading of a document took its words for. */
export interface DocumentMemory {
  /** Sets on a sentence's facts what each word was taken for in the document's other places. */
  readonly recall: (words: readonly WordFacts[], probabilities: Float64Array, facts: readonly TokenFacts[]) => void;
}

/** A sentence of the first reading. */
export interface FirstReading {
  readonly words: readonly WordFacts[];
  /** `token * LABEL_COUNT + label`. */
  readonly probabilities: Float64Array;
}

/** How likely a word was each kind of name, and the beginning and the inside of a person's, summed over the document. */
type Sums = Float64Array;
const KINDS = NAME_KINDS.length;
const PERSON_BEGIN = KINDS;
const PERSON_INSIDE = KINDS + 1;
const TIMES = KINDS + 2;
const SUMS = KINDS + 3;

const LETTER = /\p{L}/u;
const MIN_LETTERS = 3;
/** Mean probabilities are told apart in these steps. */
const GRADES = [0.1, 0.3, 0.6, 0.85];
const CLEARLY = 0.5;

/** Gathers what a first reading took each word stem of a document for. */
export function documentMemory(reading: readonly FirstReading[]): DocumentMemory {
  const byStem = new Map<string, Sums>();
  for (const { words, probabilities } of reading) {
    words.forEach(({ stem }, at) => {
      if (isTelling(stem)) {
        const sums = byStem.get(stem) ?? new Float64Array(SUMS);
        byStem.set(stem, sums);
        add(sums, probabilities, at, 1);
      }
    });
  }
  return {
    recall: (words, probabilities, facts) => {
      words.forEach(({ stem }, at) => {
        const sums = byStem.get(stem)?.slice();
        const token = facts[at];
        if (sums !== undefined && token !== undefined) {
          add(sums, probabilities, at, -1);
          setElsewhere(token, sums);
        }
      });
    },
  };
}

function isTelling(stem: string): boolean {
  return stem.length >= MIN_LETTERS && LETTER.test(stem);
}

function add(sums: Sums, probabilities: Float64Array, at: number, sign: number): void {
  const cell = at * LABEL_COUNT;
  NAME_KINDS.forEach((kind, place) => {
    const probability = (probabilities[cell + beginLabel(kind)] ?? 0) + (probabilities[cell + insideLabel(kind)] ?? 0);
    sums[place] = (sums[place] ?? 0) + sign * probability;
  });
  sums[PERSON_BEGIN] = (sums[PERSON_BEGIN] ?? 0) + sign * (probabilities[cell + beginLabel('PER')] ?? 0);
  sums[PERSON_INSIDE] = (sums[PERSON_INSIDE] ?? 0) + sign * (probabilities[cell + insideLabel('PER')] ?? 0);
  sums[TIMES] = (sums[TIMES] ?? 0) + sign;
}

function setElsewhere(token: TokenFacts, sums: Sums): void {
  const times = Math.round(sums[TIMES] ?? 0);
  if (times <= 0) {
    return;
  }
  let best = 0;
  for (let kind = 1; kind < KINDS; kind++) {
    best = (sums[kind] ?? 0) > (sums[best] ?? 0) ? kind : best;
  }
  const mean = (sums[best] ?? 0) / times;
  const grade = GRADES.filter((least) => mean >= least).length;
  setFact(token, 'elsewhere', grade === 0 ? 1 : 2 + best * GRADES.length + grade);
  const begins = (sums[PERSON_BEGIN] ?? 0) >= CLEARLY;
  const inside = (sums[PERSON_INSIDE] ?? 0) >= CLEARLY;
  setFact(token, 'elsewherePart', inside ? (begins ? 3 : 2) : begins ? 1 : 0);
}
