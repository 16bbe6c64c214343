import type { Tag } from '../../article/article.ts';
import { relevanceOf, round } from '../relevance.ts';
import type { Tagger, TaggerInput } from '../tagger.ts';
import { canonicalWord } from './canonical-word.ts';
import { type ClaimedThing, claimThings, type DeclaredName } from './claim-things.ts';
import { declaredThings } from './declared-things.ts';
import { findNames, wordsOfName } from './find-names.ts';
import { joinBracketed } from './join-bracketed.ts';
import { LEAST_SURE } from './least-sure.ts';
import { nameFinder } from './name-finder.ts';
import type { NameMention } from './name-mention.ts';
import { type NamedThing, resolveShortNames, shortensPerson } from './resolve-names.ts';
import { shortensOrganisation } from './shorten-organisation.ts';

/**
 * How sure a fuller name must be to take shorter ones, and, where a language has no finder of its own, a name that another
 * engine heard or the sender declared to be a tag.
 */
const SURE_ENOUGH = LEAST_SURE.model;
const SHORTENS = { PER: shortensPerson, ORG: shortensOrganisation } as const;
const KIND_DECLARED = { PER: 'person', ORG: 'organisation' } as const;
const SCHEMES = { PER: 'per', ORG: 'org' } as const;
const MOST_EVIDENCE = 100;
const NOT_IN_ID = /[^\p{L}\p{N}]+/gu;
const MIN_LETTERS = 2;

/**
 * The people and organisations of an article, each one tag however often and however short it is named: those that its
 * sender names, by the sender's label and on the sender's word, and those that are found in the text.
 */
export const tagNames: Tagger = (article) => {
  const mentions = findNames(article);
  const { lexicon, leastSure = SURE_ENOUGH } = nameFinder(article.language ?? '') ?? {};
  const canonical = (word: string): string => (lexicon === undefined ? word : canonicalWord(word, lexicon));
  return (['PER', 'ORG'] as const).flatMap((kind) => {
    const shortens = SHORTENS[kind];
    const resolved = resolveShortNames(ofKind(mentions, kind), canonical, SURE_ENOUGH[kind], shortens);
    const things = joinBracketed(resolved, article);
    const claimed = claimThings(declaredNames(article, kind, canonical), things, shortens);
    const taken = new Set(claimed.map(({ thing }) => thing));
    const unclaimed = things.filter((thing) => !taken.has(thing));
    return [...declaredTags(kind, claimed), ...tagsOf(kind, unclaimed, leastSure[kind])];
  });
};

/** The people or organisations that the sender names, each by its first name for it. */
function declaredNames(
  article: TaggerInput,
  kind: keyof typeof KIND_DECLARED,
  canonical: (word: string) => string,
): DeclaredName[] {
  const named = declaredThings(article).filter((thing) => thing.kind === KIND_DECLARED[kind]);
  const names = named.map(({ label, name }) => ({
    label,
    words: wordsOfName(name, article.language).map(canonical),
  }));
  const byCode = Map.groupBy(names, ({ words }) => codeOf(words));
  return Array.from(byCode).flatMap(([code, same]) => (code.length < MIN_LETTERS ? [] : same.slice(0, 1)));
}

function declaredTags(kind: keyof typeof SCHEMES, things: readonly ClaimedThing[]): Tag[] {
  return things.map(({ label, words, thing }) => {
    const evidence = (thing?.mentions ?? []).map((mention) => mention.evidence);
    return {
      id: `${SCHEMES[kind]}:${codeOf(words)}`,
      scheme: SCHEMES[kind],
      label,
      relevance: relevanceOf(evidence),
      confidence: 1,
      origin: 'source',
      ...(evidence.length === 0 ? {} : { evidence: evidence.slice(0, MOST_EVIDENCE) }),
    };
  });
}

function codeOf(words: readonly string[]): string {
  return words.join('-').replace(NOT_IN_ID, '-');
}

function ofKind(mentions: readonly NameMention[], kind: NameMention['kind']): NameMention[] {
  return mentions.filter((mention) => mention.kind === kind);
}

function tagsOf(kind: 'PER' | 'ORG', things: readonly NamedThing[], leastSure: number): Tag[] {
  return things.flatMap((thing) => {
    const code = codeOf(thing.words);
    const confidence = thing.mentions.reduce((most, { probability }) => Math.max(most, probability), 0);
    return confidence < leastSure || code.length < MIN_LETTERS ? [] : [tagOf(SCHEMES[kind], code, thing, confidence)];
  });
}

function tagOf(scheme: string, code: string, { fullest, mentions }: NamedThing, confidence: number): Tag {
  const evidence = mentions.map((mention) => mention.evidence);
  return {
    id: `${scheme}:${code}`,
    scheme,
    label: fullest.written,
    relevance: relevanceOf(evidence),
    confidence: round(confidence),
    origin: 'machine',
    evidence: evidence.slice(0, MOST_EVIDENCE),
  };
}
