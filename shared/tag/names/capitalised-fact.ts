import type { TokenFacts } from './sentence-facts.ts';

/** What the features of languages with capitals are made of: one number for each fact about a token. */
export const CAPITALISED_FACTS = [
  'word',
  'shape',
  'style',
  /** The shape and the list that a word stands in, in one: what it is like, in any language. */
  'class',
  'common',
  'person',
  'lists',
  'prefix3',
  'suffix2',
  'suffix3',
  'suffix4',
  'position',
  'nouns',
  /** What the rules take it for, and what they take the same word for anywhere in the document. */
  'rule',
  'ruled',
  'written',
  'phrase',
  /** Of the run of capitals that it stands in. */
  'runBefore',
  'runAfter',
  'runLength',
  'runPlace',
  'runHas',
] as const;
/** One of them. */
export type CapitalisedFact = (typeof CAPITALISED_FACTS)[number];

const PLACE_OF = Object.fromEntries(CAPITALISED_FACTS.map((fact, place) => [fact, place])) as Record<
  CapitalisedFact,
  number
>;
/** What stands for a fact beyond the ends of a sentence. */
const SENTENCE_EDGE = 1;

/** From this step of `common` on a word is rather a word than a name. */
export const RATHER_COMMON = 3;

/** Writes one fact about a token. */
export function setFact(facts: TokenFacts | undefined, fact: CapitalisedFact, value: number): void {
  if (facts !== undefined) {
    facts[PLACE_OF[fact]] = value;
  }
}

/** One fact about a token, or about the end of its sentence. */
export function factOf(facts: TokenFacts | undefined, fact: CapitalisedFact): number {
  return facts?.[PLACE_OF[fact]] ?? SENTENCE_EDGE;
}
