import { cliticReadings, withoutArticle } from '../../text/clitics.ts';
import { hashText, mixHashes } from './hash-text.ts';
import { type LexiconEntry, type NameLexicon, wordKey } from './name-lexicon.ts';
import { nameLikeness } from './name-likeness.ts';
import type { TokenFacts } from './sentence-facts.ts';
import type { Token } from './tokens.ts';

/** What the features are made of: one number for each fact about a token, 0 where there is nothing to say. */
export const FACTS = [
  'word',
  'stem',
  'clitic',
  'cluster',
  'clusterFamily',
  'clusterKin',
  'lists',
  'person',
  'likeness',
  'commonness',
  'shape',
  'prefix1',
  'prefix2',
  'prefix3',
  'prefix4',
  'suffix1',
  'suffix2',
  'suffix3',
  'suffix4',
  'stemPrefix2',
  'stemPrefix3',
  'phrase',
  'elsewhere',
  'elsewherePart',
] as const;
export type Fact = (typeof FACTS)[number];

/** A word with the facts that hold wherever it stands. */
export interface WordFacts {
  readonly facts: TokenFacts;
  /** The word without clitics and article: what one name has in common wherever it is written. */
  readonly stem: string;
  /** How many letters of the folded word the clitics take in front. */
  readonly before: number;
}

const PLACE_OF = Object.fromEntries(FACTS.map((fact, place) => [fact, place])) as Record<Fact, number>;
const LIKENESS_STEP = 48;
const LIKENESS_RANGE = 7;
const LONGEST_AFFIX = 4;
/** What is left of a word without its clitics must be longer than most chance finds. */
const MIN_REST = 3;
const DIGITS = /^\p{N}+$/u;
const LETTERS = /\p{L}/u;
const ARABIC = /^\p{Script=Arabic}/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
const INITIAL = /^\p{Lu}$/u;
const CAPITALISED = /^\p{Lu}/u;

/** Sets a fact of a token. */
export function setFact(facts: TokenFacts, fact: Fact, value: number): void {
  facts[PLACE_OF[fact]] = value;
}

/** Describes words for one article, each distinct spelling once. */
export function wordDescriber(lexicon: NameLexicon, language: string): (token: Token) => WordFacts {
  const known = new Map<string, WordFacts>();
  return (token) => {
    let facts = known.get(token.written);
    if (facts === undefined) {
      facts = describeWord(token, lexicon, language);
      known.set(token.written, facts);
    }
    return facts;
  };
}

function describeWord({ written, folded }: Token, lexicon: NameLexicon, language: string): WordFacts {
  const facts = new Int32Array(FACTS.length);
  if (!LETTERS.test(folded)) {
    setFact(facts, 'word', hashText(DIGITS.test(folded) ? `0${folded.length}` : folded));
    setFact(facts, 'shape', hashText(DIGITS.test(folded) ? '0' : '.'));
    return { facts, stem: folded, before: 0 };
  }
  const reading = readWord(folded, lexicon, language);
  const stem = withoutArticle(reading.stem);
  setFact(facts, 'word', hashText(folded));
  setFact(facts, 'stem', hashText(stem));
  setFact(facts, 'clitic', hashText(folded.slice(0, reading.before)));
  setFact(facts, 'shape', hashText(shapeOf(written)));
  setAffixes(facts, folded, stem);
  setLexiconFacts(facts, lexicon, reading.entry);
  const likeness = Math.round(nameLikeness(stem, lexicon.likeness) / LIKENESS_STEP);
  setFact(facts, 'likeness', LIKENESS_RANGE + 1 + Math.max(-LIKENESS_RANGE, Math.min(LIKENESS_RANGE, likeness)));
  return { facts, stem, before: reading.before };
}

interface Reading {
  readonly stem: string;
  readonly before: number;
  readonly entry: LexiconEntry | undefined;
}

/**
 * The word as it stands when it is listed as a name or a word of names; else its first reading that is listed and no
 * rarer (ومحمد → محمد, but كبير stays); else the word as it stands, or its first reading that the lexicon knows at all.
 */
function readWord(folded: string, lexicon: NameLexicon, language: string): Reading {
  const known: (Reading & { readonly entry: LexiconEntry })[] = [];
  for (const { word, before } of cliticReadings(folded, language)) {
    const entry = lexicon.entries.get(wordKey(word));
    if (entry !== undefined && (before === 0 || word.length >= MIN_REST)) {
      known.push({ stem: word, before, entry });
    }
  }
  const whole = known.find(({ before }) => before === 0);
  if (whole === undefined || !isListed(whole.entry)) {
    const listed = known.find(
      ({ before, entry }) => before > 0 && isListed(entry) && entry.commonness >= (whole?.entry.commonness ?? 0),
    );
    return listed ?? whole ?? known[0] ?? { stem: folded, before: 0, entry: undefined };
  }
  return whole;
}

function isListed({ firstName, lastName, lists }: LexiconEntry): boolean {
  return firstName > 0 || lastName > 0 || lists > 0;
}

function setAffixes(facts: TokenFacts, word: string, stem: string): void {
  for (let length = 1; length <= LONGEST_AFFIX && length < word.length; length++) {
    setFact(facts, `prefix${length}` as Fact, hashText(word.slice(0, length)));
    setFact(facts, `suffix${length}` as Fact, hashText(word.slice(-length)));
  }
  setFact(facts, 'stemPrefix2', hashText(stem.slice(0, 2)));
  setFact(facts, 'stemPrefix3', hashText(stem.slice(0, 3)));
}

function setLexiconFacts(facts: TokenFacts, lexicon: NameLexicon, entry: LexiconEntry | undefined): void {
  setFact(facts, 'commonness', 1 + (entry?.commonness ?? 0));
  if (entry === undefined) {
    return;
  }
  setFact(facts, 'lists', entry.lists === 0 ? 0 : mixHashes(1, entry.lists));
  const person = (entry.firstName << 2) | entry.lastName;
  setFact(facts, 'person', person);
  if (entry.cluster > 0) {
    setFact(facts, 'cluster', entry.cluster);
    setFact(facts, 'clusterFamily', 1 + (lexicon.families[0]?.[entry.cluster] ?? 0));
    setFact(facts, 'clusterKin', 1 + (lexicon.families[1]?.[entry.cluster] ?? 0));
  }
}

function shapeOf(written: string): string {
  if (ARABIC.test(written)) {
    return `a${Math.min(written.length, 8)}`;
  }
  if (INITIAL.test(written)) {
    return 'I';
  }
  return CAPITALS.test(written) ? 'XX' : CAPITALISED.test(written) ? 'Xx' : 'x';
}
