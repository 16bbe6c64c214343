import { ARTICLE, withoutArticle } from '../../../text/clitics.ts';
import { LIST_FLAGS, standsIn } from '../name-lexicon.ts';
import { beginsWith, isPhraseWord, wordBehind } from '../phrase-words.ts';
import { isAdjective } from './adjectives-end.ts';
import { coordinatedEnd } from './coordinated-end.ts';
import { isKnownPlace, isNoun } from './is-noun.ts';
import { membersEnd } from './members-end.ts';
import { commonWord, type NamedTokens } from './named-tokens.ts';
import { purposeEnd } from './purpose-end.ts';
import type { Head } from './read-head.ts';

const MOST_WORDS = 8;

/** Where the name ends that begins with a head; at the head itself where it begins none. */
export function headedNameEnd(at: number, { word, isDefinite }: Head, sentence: NamedTokens): number {
  if (isPhraseWord('nameless', `${word} ${sentence.tokens[at + 1]?.folded ?? ''}`)) return at;
  return isDefinite ? definiteNameEnd(at, word, sentence) : indefiniteNameEnd(at, word, sentence);
}

/** An indefinite head needs a noun, or a person whom the body is called after. */
function indefiniteNameEnd(at: number, head: string, sentence: NamedTokens): number {
  const { tokens, lexicon } = sentence;
  const namesake = isPhraseWord('namesake', head) ? namesakeEnd(at + 1, sentence) : undefined;
  const noun = namesake ?? nounEnd(at + 1, head, sentence);
  if (noun === undefined) {
    return at;
  }
  const end = ownAdjectivesEnd(at, noun, head, sentence);
  const isNamed =
    namesake !== undefined || isKnownPlace(tokens[noun - 1]?.folded ?? '', lexicon) || isPhraseWord('mission', head);
  return joinedEnd(at, end, purposeEnd(tokens, end, isNamed), head, sentence);
}

/** A definite head needs adjectives that tell it from others, or what it is for. */
function definiteNameEnd(at: number, head: string, sentence: NamedTokens): number {
  const { tokens, lexicon, organisationEnd } = sentence;
  const end = ownAdjectivesEnd(at, at + 1, head, sentence);
  const adjectives = tokens.slice(at + 1, end).map(({ folded }) => folded);
  const hasAdjectives = adjectives.length > 0;
  const isVague = !isPhraseWord('head', head) || adjectives.every((adjective) => isPhraseWord('vague', adjective));
  const isForOther = isVague && hasAdjectives && beginsWith('for', tokens[end]?.folded ?? '');
  const owner = isForOther ? organisationEnd(end) : undefined;
  if (owner !== undefined) {
    return owner;
  }
  const purpose = commonWord(end, sentence) === '' ? end : purposeEnd(tokens, end, hasAdjectives);
  const members = hasAdjectives ? membersEnd(tokens, end, lexicon) : end;
  if (members > end) return members;
  if (isVague && purpose === end && !isPhraseWord('whole', `${ARTICLE}${head} ${tokens[at + 1]?.folded ?? ''}`)) {
    return at;
  }
  return joinedEnd(at, end, purpose, head, sentence);
}

/** The end of a person's name that stands behind a head, or behind the title that follows it (مركز الملك سلمان). */
function namesakeEnd(at: number, { tokens, personEnd }: NamedTokens): number | undefined {
  const isTitled = isPhraseWord('sovereign', withoutArticle(tokens[at]?.folded ?? ''));
  const isGiven = isPhraseWord('given', tokens[at]?.folded ?? '');
  return personEnd(at) ?? (isTitled ? (personEnd(at + 1) ?? at + 2) : isGiven ? at + 1 : undefined);
}

/** The end of the noun behind an indefinite head; nothing without one. */
function nounEnd(at: number, head: string, sentence: NamedTokens): number | undefined {
  const { tokens, lexicon } = sentence;
  const noun = commonWord(at, sentence);
  if (isPhraseWord('seated', head) && isKnownPlace(noun, lexicon)) {
    return at + 1;
  }
  if (isPhraseWord('owned', head) && isOwner(at + 1, noun, sentence)) {
    return at + 2;
  }
  if (!isPhraseWord('head', head)) {
    return undefined;
  }
  if (isPhraseWord('mission', head) && isPhraseWord('head', withoutArticle(noun))) {
    return undefined;
  }
  const isNested = isPhraseWord('nesting', head) && isPhraseWord('noun', noun);
  if (isNested && isNoun(tokens[at + 1]?.folded ?? '', lexicon)) {
    return at + 2;
  }
  return isNoun(noun, lexicon) ? at + 1 : undefined;
}

/** True for the place behind a noun of its own, the surer the place the less the noun matters (غرفة تجارة حلب, شركة كهرباء السودان). */
function isOwner(at: number, noun: string, sentence: NamedTokens): boolean {
  const owner = commonWord(at, sentence);
  if (sentence.organisationEnd(at - 1) !== undefined) return false;
  return isPhraseWord('noun', noun)
    ? standsIn(LIST_FLAGS.place, owner, sentence.lexicon)
    : noun !== '' && !isNoun(noun, sentence.lexicon) && isKnownPlace(owner, sentence.lexicon);
}

/** The end of a name's own adjectives: a nationality between a club and a person's name is the coach's. */
function ownAdjectivesEnd(at: number, from: number, head: string, sentence: NamedTokens): number {
  const isClub = isPhraseWord('club', ARTICLE + head);
  let end = from;
  while (end < at + MOST_WORDS && isAdjective(commonWord(end, sentence))) {
    const isNationality = !isPhraseWord('adjective', commonWord(end, sentence));
    if (isClub && isNationality && sentence.personEnd(end + 1) !== undefined) break;
    end++;
  }
  return end;
}

/** The end of a name with its town, or with what "and" joins to it, which only some heads and what a body is for are joined with. */
function joinedEnd(at: number, end: number, purpose: number, head: string, sentence: NamedTokens): number {
  const town = isPhraseWord('seat', head) ? wordBehind('in', sentence.tokens[end]?.folded ?? '') : undefined;
  if (town !== undefined && isKnownPlace(town, sentence.lexicon)) return end + 1;
  const isJoining = purpose > end || isPhraseWord('joining', head);
  return isJoining ? coordinatedEnd(sentence.tokens, purpose, at + MOST_WORDS, sentence.lexicon) : purpose;
}
