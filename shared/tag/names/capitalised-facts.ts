import { stopwordsOf } from '../../text/stopwords.ts';
import { type CapitalRun, capitalRuns } from './capital-runs.ts';
import { type CapitalisedVocabulary, capitalisedVocabulary } from './capitalised-vocabulary.ts';
import { type DocumentUses, documentUses } from './document-uses.ts';
import { hashText } from './hash-text.ts';
import {
  type LexiconEntry,
  LIST_FLAGS,
  MAX_PHRASE_WORDS,
  type NameLexicon,
  phraseKey,
  wordKey,
} from './name-lexicon.ts';
import { blankFacts, type SentenceFacts, type TokenFacts } from './sentence-facts.ts';
import { sentenceStyle } from './sentence-style.ts';
import type { Span } from './spans.ts';
import type { Token } from './tokens.ts';
import { wordHash, writtenShape } from './written-shape.ts';

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
type CapitalisedFact = (typeof CAPITALISED_FACTS)[number];

const PLACE_OF = Object.fromEntries(CAPITALISED_FACTS.map((fact, place) => [fact, place])) as Record<
  CapitalisedFact,
  number
>;
const LETTER = /\p{L}/u;
const CAPITALISED = /^\p{Lu}/u;
/** After these a word has a capital as after a full stop, now so, now so. */
const FRESH_START = /["“”«»„:–—(!?.]/u;
/** How common a word is, by the logarithm of its count in small letters, is told apart in so many steps. */
const COMMON_STEPS = 5;
const FUNCTION_WORD = 7;
const RATHER_COMMON = 3;
/** A fact that is as sure as this rule. */
const SURE_RULE = 0.9;
const LONGEST_RUN = 5;
const CLASS_SHAPE = 2;
const COMPANY = 'en';
const SENTENCE_EDGE = 1;

/** What is looked up for the words of one document. */
interface Describer {
  readonly lexicon: NameLexicon;
  readonly vocabulary: CapitalisedVocabulary;
  readonly small: ReadonlySet<string>;
  readonly smallElsewhere: ReadonlySet<string>;
  readonly uses: DocumentUses;
}

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

function setFact(facts: TokenFacts | undefined, fact: CapitalisedFact, value: number): void {
  if (facts !== undefined) {
    facts[PLACE_OF[fact]] = value;
  }
}

function factOf(facts: TokenFacts | undefined, fact: CapitalisedFact): number {
  return facts?.[PLACE_OF[fact]] ?? SENTENCE_EDGE;
}

function describeWords(facts: readonly TokenFacts[], tokens: readonly Token[], describer: Describer): void {
  const style = sentenceStyle(tokens, describer.small);
  let isFresh = true;
  tokens.forEach((token, at) => {
    const own = facts[at];
    const shape = writtenShape(token.written);
    setFact(own, 'word', wordHash(token.folded));
    setFact(own, 'shape', hashText(shape));
    setFact(own, 'style', style);
    if (LETTER.test(token.folded)) {
      describeWord(own, token, shape, describer);
      setFact(own, 'position', isFresh ? (at === 0 ? 1 : 2) : 3);
      isFresh = false;
    } else {
      setFact(own, 'class', hashText(shape));
      isFresh ||= FRESH_START.test(token.written);
    }
  });
}

function describeWord(
  facts: TokenFacts | undefined,
  { written, folded }: Token,
  shape: string,
  { lexicon, vocabulary, small, smallElsewhere, uses }: Describer,
): void {
  const entry = lexicon.entries.get(wordKey(folded));
  const common = small.has(folded)
    ? FUNCTION_WORD
    : 1 + Math.min(COMMON_STEPS, Math.ceil((entry?.commonness ?? 0) / 2));
  const listed = entry?.lists ?? 0;
  const roles = rolesOf(folded, vocabulary);
  const isSmall = small.has(folded) || smallElsewhere.has(folded);
  setFact(facts, 'common', common);
  setFact(facts, 'person', 1 + (((entry?.firstName ?? 0) << 2) | (entry?.lastName ?? 0)));
  setFact(facts, 'lists', 1 + (roles | (listed << ROLE_BITS)));
  setFact(facts, 'class', hashText(shape.slice(0, CLASS_SHAPE) + classOf(roles, isSmall, common, entry)));
  setFact(facts, 'nouns', vocabulary.capitalisesNouns ? 2 : 1);
  setAffixes(facts, folded);
  if (CAPITALISED.test(written)) {
    setFact(facts, 'written', uses.writing(folded));
    setFact(facts, 'ruled', uses.ruling(folded));
  }
}

const ROLES = { title: 1, personParticle: 2, organisationParticle: 4, organisationHead: 8, endsInHead: 16 } as const;
const ROLE_BITS = 5;

function rolesOf(folded: string, vocabulary: CapitalisedVocabulary): number {
  return (
    (vocabulary.titles.has(folded) ? ROLES.title : 0) |
    (vocabulary.personParticles.has(folded) ? ROLES.personParticle : 0) |
    (vocabulary.organisationParticles.has(folded) ? ROLES.organisationParticle : 0) |
    (vocabulary.organisationHeads.has(folded) ? ROLES.organisationHead : 0) |
    (vocabulary.endsInHead(folded) ? ROLES.endsInHead : 0)
  );
}

/** The one list that says most of a word: a head, a title, a function word, a place, a demonym, a given or family name. */
function classOf(roles: number, isSmall: boolean, common: number, entry: LexiconEntry | undefined): string {
  const lists = entry?.lists ?? 0;
  const first = entry?.firstName ?? 0;
  const last = entry?.lastName ?? 0;
  if ((roles & ROLES.organisationHead) !== 0) return 'head';
  if ((roles & ROLES.title) !== 0) return 'title';
  if ((roles & ROLES.endsInHead) !== 0) return 'compound';
  if (isSmall) return 'small';
  if ((lists & LIST_FLAGS.knownPlace) !== 0) return 'place';
  if ((lists & LIST_FLAGS.demonym) !== 0) return 'demonym';
  if (common >= RATHER_COMMON) return 'common';
  if (first > 0 || last > 0) return first >= last ? 'given' : 'family';
  return '';
}

function setAffixes(facts: TokenFacts | undefined, folded: string): void {
  if (folded.length > 2) {
    setFact(facts, 'suffix2', hashText(folded.slice(-2)));
  }
  if (folded.length > 3) {
    setFact(facts, 'suffix3', hashText(folded.slice(-3)));
    setFact(facts, 'prefix3', hashText(folded.slice(0, 3)));
  }
  if (folded.length > 5) {
    setFact(facts, 'suffix4', hashText(folded.slice(-4)));
  }
}

function markRules(facts: readonly TokenFacts[], spans: readonly Span[]): void {
  for (const { kind, first, end, probability } of spans) {
    for (let at = first; at < end; at++) {
      const place = at === first ? 0 : 1;
      setFact(facts[at], 'rule', (kind === 'PER' ? 1 : 5) + place + (probability >= SURE_RULE ? 2 : 0));
    }
  }
}

const RUN_HAS = { head: 1, givenFirst: 2, familyLater: 4, common: 8, place: 16, compound: 32 } as const;

function describeRun(
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
