import { RATHER_COMMON, setFact } from './capitalised-fact.ts';
import type { CapitalisedVocabulary } from './capitalised-vocabulary.ts';
import type { DocumentUses } from './document-uses.ts';
import { hashText } from './hash-text.ts';
import { type LexiconEntry, LIST_FLAGS, type NameLexicon, wordKey } from './name-lexicon.ts';
import type { TokenFacts } from './sentence-facts.ts';
import { sentenceStyle } from './sentence-style.ts';
import type { Token } from './tokens.ts';
import { wordHash, writtenShape } from './written-shape.ts';

const LETTER = /\p{L}/u;
const CAPITALISED = /^\p{Lu}/u;
/** After these a word has a capital as after a full stop, now so, now so. */
const FRESH_START = /["“”«»„:–—(!?.]/u;
/** How common a word is, by the logarithm of its count in small letters, is told apart in so many steps. */
const COMMON_STEPS = 5;
const FUNCTION_WORD = 7;
const CLASS_SHAPE = 2;

/** What is looked up for the words of one document. */
export interface Describer {
  readonly lexicon: NameLexicon;
  readonly vocabulary: CapitalisedVocabulary;
  readonly small: ReadonlySet<string>;
  readonly smallElsewhere: ReadonlySet<string>;
  readonly uses: DocumentUses;
}

/** Writes what each token of a sentence is by itself: its word and shape, what it is listed as, where it stands. */
export function describeWords(facts: readonly TokenFacts[], tokens: readonly Token[], describer: Describer): void {
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
