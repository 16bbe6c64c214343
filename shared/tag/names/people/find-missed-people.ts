import { entryOf } from '../name-lexicon.ts';
import { rangeOf, type Span } from '../spans.ts';
import { COMMONNESS, LISTED_OFTEN } from './commonness.ts';
import { isCommonGiven } from './is-common-given.ts';
import { isIntroduced } from './is-introduced.ts';
import { isTitled } from './is-titled.ts';
import { mayBeginName } from './may-begin-name.ts';
import { nameEnd } from './name-end.ts';
import type { NamedSentence } from './named-sentence.ts';
import { readGivenName } from './read-given-name.ts';
import { SURE_BY_GRAMMAR } from './sure-by-grammar.ts';

/** People whom the model did not see: behind what they are, or by a given name that is no other word. */
export function findMissedPeople(sentence: NamedSentence): Span[] {
  const { tokens, document, taken } = sentence;
  const found: Span[] = [];
  for (let first = 1; first < tokens.length; first++) {
    const end = endOfMissed(first, sentence);
    if (end > first + 1 && !rangeOf({ first, end }).some((at) => taken.has(at))) {
      const reading = readGivenName(tokens[first], document);
      found.push({ kind: 'PER', first, end, probability: SURE_BY_GRAMMAR, ...(reading && { reading }) });
      first = end - 1;
    }
  }
  return found;
}

/** Where the name ends that begins at a word; right there if none does. */
function endOfMissed(first: number, sentence: NamedSentence): number {
  const { tokens, document, taken } = sentence;
  const isCommon = isCommonGiven(first, sentence);
  if (taken.has(first) || !(isCommon || mayBeginName(tokens[first], document))) {
    return first;
  }
  const isGiven = readGivenName(tokens[first], document) !== undefined;
  const { firstName = 0, commonness = 0 } = entryOf(tokens[first]?.folded, document.lexicon) ?? {};
  const isListed =
    isCommon || isGiven || firstName >= LISTED_OFTEN || (firstName > 0 && commonness <= COMMONNESS.seldom);
  const isTold = isGiven || (isListed ? isIntroduced(first, sentence) : isTitled(first, sentence));
  return isTold ? nameEnd(first, sentence, isListed) : first;
}
