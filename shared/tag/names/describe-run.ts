import type { CapitalRun } from './capital-runs.ts';
import { factOf, RATHER_COMMON, setFact } from './capitalised-fact.ts';
import type { Describer } from './describe-words.ts';
import { LIST_FLAGS, wordKey } from './name-lexicon.ts';
import type { TokenFacts } from './sentence-facts.ts';
import type { Token } from './tokens.ts';

const CAPITALISED = /^\p{Lu}/u;
const LONGEST_RUN = 5;
const RUN_HAS = { head: 1, givenFirst: 2, familyLater: 4, common: 8, place: 16, compound: 32 } as const;

/** Writes of each token what the run of capitals is like that it stands in. The words are described already. */
export function describeRun(
  facts: readonly TokenFacts[],
  tokens: readonly Token[],
  { first, end }: CapitalRun,
  { lexicon, vocabulary, small }: Describer,
): void {
  let has = 0;
  let length = 0;
  for (let at = first; at < end; at++) {
    const { written = '', folded = '' } = tokens[at] ?? {};
    if (CAPITALISED.test(written) && !(at === 0 && small.has(folded))) {
      const entry = lexicon.entries.get(wordKey(folded));
      length++;
      has |= vocabulary.organisationHeads.has(folded) ? RUN_HAS.head : 0;
      has |= vocabulary.endsInHead(folded) ? RUN_HAS.compound : 0;
      has |= at === first && (entry?.firstName ?? 0) > 0 ? RUN_HAS.givenFirst : 0;
      has |= at > first && (entry?.lastName ?? 0) > 0 ? RUN_HAS.familyLater : 0;
      has |= factOf(facts[at], 'common') >= RATHER_COMMON ? RUN_HAS.common : 0;
      has |= ((entry?.lists ?? 0) & LIST_FLAGS.knownPlace) !== 0 ? RUN_HAS.place : 0;
    }
  }
  for (let at = first; at < end; at++) {
    setFact(facts[at], 'runBefore', factOf(facts[first - 1], 'word'));
    setFact(facts[at], 'runAfter', factOf(facts[end], 'word'));
    setFact(facts[at], 'runLength', Math.min(LONGEST_RUN, length));
    setFact(facts[at], 'runPlace', at === first ? 1 : at === end - 1 ? 3 : 2);
    setFact(facts[at], 'runHas', 1 + has);
  }
}
