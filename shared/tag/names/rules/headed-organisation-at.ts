import type { CapitalisedVocabulary } from '../capitalised-vocabulary.ts';
import type { Span } from '../spans.ts';
import type { Token } from '../tokens.ts';
import type { CapitalisedSentence } from './capitalised-sentence.ts';
import { knownOrganisationAt } from './known-organisation-at.ts';
import { personAt } from './person-at.ts';
import { runEnd } from './run-end.ts';
import { SURENESS } from './sureness.ts';

const MOST_ORGANISATION_WORDS = 9;
const MOST_SMALL_WORDS = 4;
const LETTER = /\p{L}/u;

/** A run of capitalised words, small ones between them, with the head of an organisation's name among them. */
export function headedOrganisationAt(sentence: CapitalisedSentence, at: number): Span | undefined {
  const { tokens, words, vocabulary } = sentence;
  if (!words.isCapitalised(tokens[at]) || isSentenceWord(sentence, at)) {
    return undefined;
  }
  if (vocabulary.titles.has(tokens[at]?.folded ?? '') || personAt(sentence, at) !== undefined) {
    return undefined;
  }
  const whole = joinedEnd(sentence, runEnd(sentence, at, vocabulary.organisationParticles, MOST_ORGANISATION_WORDS));
  const end = isOfficeOf(sentence, at) ? beforePerson(sentence, at, whole) : whole;
  const run = tokens.slice(at, end);
  const heads = run.filter((token) => words.isCapitalised(token) && vocabulary.organisationHeads.has(token.folded));
  const others = run.filter((token) => words.isCapitalised(token) && !vocabulary.organisationHeads.has(token.folded));
  const isTold = others.some((token) => !words.isFirstName(token) && !vocabulary.titles.has(token.folded));
  return heads.length > 0 && isTold ? { kind: 'ORG', first: at, end, probability: SURENESS.headed } : undefined;
}

/**
 * True where what begins here is whose president or minister is named behind it (presidente del Consiglio Giorgia
 * Meloni).
 */
function isOfficeOf({ tokens, vocabulary }: CapitalisedSentence, at: number): boolean {
  let before = at - 1;
  while (before > at - MOST_SMALL_WORDS && isSmallWord(tokens[before], vocabulary)) {
    before--;
  }
  return before < at - 1 && vocabulary.titles.has(tokens[before]?.folded ?? '');
}

function isSmallWord(token: Token | undefined, { organisationParticles }: CapitalisedVocabulary): boolean {
  return token !== undefined && (organisationParticles.has(token.folded) || !LETTER.test(token.written));
}

/** Where within a run of capitalised words a person's listed name begins; the end of the run where none does. */
function beforePerson(sentence: CapitalisedSentence, at: number, end: number): number {
  for (let next = at + 1; next < end; next++) {
    const person = sentence.words.isCapitalised(sentence.tokens[next]) ? personAt(sentence, next) : undefined;
    if (person !== undefined && person.end - person.first > 1 && person.probability >= SURENESS.listedFirstName) {
      return next;
    }
  }
  return end;
}

/** The end of an organisation's name with a last part joined to it, unless that part begins a name of its own. */
function joinedEnd(sentence: CapitalisedSentence, end: number): number {
  const { tokens, words, vocabulary } = sentence;
  const joint = tokens[end];
  const next = tokens[end + 1];
  const isJoined =
    joint !== undefined &&
    next !== undefined &&
    vocabulary.organisationJoints.has(joint.folded) &&
    words.isCapitalised(next) &&
    words.isCommon(next) &&
    knownOrganisationAt(sentence, end + 1) === undefined &&
    !vocabulary.organisationHeads.has(next.folded) &&
    !vocabulary.titles.has(next.folded);
  return isJoined ? runEnd(sentence, end + 1, vocabulary.organisationParticles, MOST_ORGANISATION_WORDS) : end;
}

/** True for the first word of a sentence when it is one that is mostly written small. */
function isSentenceWord({ tokens, words, vocabulary }: CapitalisedSentence, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && at === 0 && words.isCommon(token) && !vocabulary.organisationHeads.has(token.folded);
}
