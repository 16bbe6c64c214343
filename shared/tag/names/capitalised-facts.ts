import { stopwordsOf } from '../../text/stopwords.ts';
import { capitalRuns } from './capital-runs.ts';
import { CAPITALISED_FACTS, setFact } from './capitalised-fact.ts';
import { capitalisedVocabulary } from './capitalised-vocabulary.ts';
import { describeRun } from './describe-run.ts';
import { describeWords } from './describe-words.ts';
import { documentUses } from './document-uses.ts';
import { LIST_FLAGS, MAX_PHRASE_WORDS, type NameLexicon, phraseKey, wordKey } from './name-lexicon.ts';
import { blankFacts, type SentenceFacts, type TokenFacts } from './sentence-facts.ts';
import type { Span } from './spans.ts';
import type { Token } from './tokens.ts';

const CAPITALISED = /^\p{Lu}/u;
/** A rule that is as sure as this is told apart from the others. */
const SURE_RULE = 0.9;
const COMPANY = 'en';

/**
 * The facts of the tokens of one document's sentences, in a language that writes names with capitals.
 *
 * @param rules what the rules find in each sentence
 */
export function capitalisedFacts(
  sentences: readonly (readonly Token[])[],
  rules: readonly (readonly Span[])[],
  lexicon: NameLexicon,
  language: string,
): SentenceFacts[] {
  const small = stopwordsOf(language);
  const describer = {
    lexicon,
    vocabulary: capitalisedVocabulary(language),
    small,
    smallElsewhere: stopwordsOf(COMPANY),
    uses: documentUses(sentences, rules, small),
  };
  return sentences.map((tokens, sentence) => {
    const facts = blankFacts(tokens.length, CAPITALISED_FACTS.length);
    describeWords(facts.tokens, tokens, describer);
    markRules(facts.tokens, rules[sentence] ?? []);
    for (const run of capitalRuns(tokens, describer.vocabulary, small)) {
      describeRun(facts.tokens, tokens, run, describer);
    }
    markPhrases(facts.tokens, tokens, lexicon);
    return facts;
  });
}

function markRules(facts: readonly TokenFacts[], spans: readonly Span[]): void {
  for (const { kind, first, end, probability } of spans) {
    for (let at = first; at < end; at++) {
      const place = at === first ? 0 : 1;
      setFact(facts[at], 'rule', (kind === 'PER' ? 1 : 5) + place + (probability >= SURE_RULE ? 2 : 0));
    }
  }
}

/** Marks places and organisations of several words that are listed. */
function markPhrases(facts: readonly TokenFacts[], tokens: readonly Token[], lexicon: NameLexicon): void {
  const keys = tokens.map(({ folded }) => wordKey(folded));
  for (let at = 0; at < tokens.length; at++) {
    const isCapitalised = CAPITALISED.test(tokens[at]?.written ?? '');
    for (let length = MAX_PHRASE_WORDS; isCapitalised && length > 1; length--) {
      const lists = at + length > keys.length ? 0 : phraseLists(keys.slice(at, at + length), lexicon);
      if (lists !== 0) {
        for (let place = 0; place < length; place++) {
          setFact(facts[at + place], 'phrase', place === 0 ? 1 : 2);
        }
        at += length - 1;
        break;
      }
    }
  }
}

function phraseLists(keys: readonly number[], lexicon: NameLexicon): number {
  return (lexicon.entries.get(phraseKey(keys))?.lists ?? 0) & LIST_FLAGS.place;
}
