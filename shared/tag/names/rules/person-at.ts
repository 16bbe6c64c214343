import type { Span } from '../spans.ts';
import type { Token } from '../tokens.ts';
import type { CapitalisedSentence } from './capitalised-sentence.ts';
import { isShoutedWord } from './is-shouted.ts';
import { knownOrganisationAt } from './known-organisation-at.ts';
import { runEnd } from './run-end.ts';
import { SURENESS } from './sureness.ts';

const MOST_PERSON_WORDS = 5;
const MOST_REPEATED_WORDS = 3;
const ABBREVIATION = /^\p{Lu}+$/u;

/** A person by a listed given name with what follows it, by a name that comes again, or by a title before it. */
export function personAt(sentence: CapitalisedSentence, at: number): Span | undefined {
  const { tokens, words, vocabulary } = sentence;
  const first = tokens[at];
  if (first === undefined || !words.isCapitalised(first) || vocabulary.titles.has(first.folded)) {
    return undefined;
  }
  const end = personEnd(sentence, at);
  const others = tokens.slice(at + 1, end).filter((token) => words.isCapitalised(token));
  const last = others.at(-1);
  const isNamelike = others.every((token) => !words.isCommon(token) || words.isLastName(token));
  const hasOtherHead = others.some(
    ({ folded }) => vocabulary.organisationHeads.has(folded) || vocabulary.titles.has(folded),
  );
  if (words.isPlace(tokens.slice(at, end)) || words.isPlace(tokens.slice(at, at + 2))) {
    return undefined;
  }
  if (
    words.isFirstName(first) &&
    last !== undefined &&
    isNamelike &&
    !hasOtherHead &&
    !ABBREVIATION.test(last.written)
  ) {
    const sure = words.isLastName(last) && !words.isCommon(first);
    return { kind: 'PER', first: at, end, probability: sure ? SURENESS.listedName : SURENESS.listedFirstName };
  }
  if (isRepeated(sentence, [first, ...others], at, end)) {
    return { kind: 'PER', first: at, end, probability: SURENESS.repeatedName };
  }
  const isTitled = isTitle(sentence, at - 1) && ![first, ...others].some((token) => isNoPerson(sentence, token));
  return isTitled ? { kind: 'PER', first: at, end, probability: SURENESS.titledName } : undefined;
}

/**
 * Two or three capitalised words, rare ones, of which the last also stands alone: as a person is named in full, then
 * short.
 */
function isRepeated(
  sentence: CapitalisedSentence,
  written: readonly (Token | undefined)[],
  at: number,
  end: number,
): boolean {
  const { tokens, words, vocabulary, repeated } = sentence;
  const last = written.at(-1);
  const before = tokens[at - 1];
  return (
    last !== undefined &&
    written.length >= 2 &&
    written.length <= MOST_REPEATED_WORDS &&
    end - at === written.length &&
    !(before !== undefined && words.isCapitalised(before)) &&
    !vocabulary.organisationParticles.has(before?.folded ?? '') &&
    repeated.has(last.folded) &&
    written.every((token) => token !== undefined && !isNoPerson(sentence, token) && !words.isPlace([token]))
  );
}

/** Where a person's name ends: before an organisation that everybody names (Harry Kane von Tottenham). */
function personEnd(sentence: CapitalisedSentence, at: number): number {
  const { tokens, vocabulary } = sentence;
  let end = runEnd(sentence, at, vocabulary.personParticles, MOST_PERSON_WORDS);
  for (let next = at + 1; next < end; next++) {
    end = knownOrganisationAt(sentence, next) === undefined ? end : next;
  }
  while (end > at + 1 && vocabulary.personParticles.has(tokens[end - 1]?.folded ?? '')) {
    end--;
  }
  return end;
}

function isTitle({ tokens, vocabulary }: CapitalisedSentence, at: number): boolean {
  const token = tokens[at]?.written === '.' ? tokens[at - 1] : tokens[at];
  return token !== undefined && vocabulary.titles.has(token.folded) && !isShoutedWord(token);
}

function isNoPerson({ words, vocabulary }: CapitalisedSentence, token: Token): boolean {
  return (
    words.isCommon(token) ||
    vocabulary.organisationHeads.has(token.folded) ||
    vocabulary.titles.has(token.folded) ||
    isShoutedWord(token)
  );
}
