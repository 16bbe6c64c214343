import type { NameMention } from './name-mention.ts';
import { isPhraseWord } from './phrase-words.ts';

/** One person or organisation of an article. */
export interface NamedThing {
  /** Its fullest name's words, in one spelling. */
  readonly words: readonly string[];
  /** The first mention by its fullest name. */
  readonly fullest: NameMention;
  /** All its mentions, in reading order. */
  readonly mentions: readonly NameMention[];
}

interface SpelledMention {
  readonly mention: NameMention;
  readonly words: readonly string[];
  /** Where it stands among all mentions. */
  readonly order: number;
}

interface Group {
  readonly words: readonly string[];
  readonly mentions: SpelledMention[];
}

const PARTICLE = /^\p{Script=Latin}{2}$/u;
/** How many fuller names that share a word are looked at: time stays linear where a text repeats one name. */
const MOST_CANDIDATES = 32;

/** Says when one name, by its words, is short for another. */
export type Shortens = (words: readonly string[], fuller: readonly string[]) => boolean;

/**
 * Gathers mentions into things by their words, and gives each short name to the fuller one that it is short for: of
 * several, to the one named last before it, else to the first.
 *
 * @param canonical gives the spellings of one word one form
 * @param leastSure how sure a fuller name must be to take shorter ones
 */
export function resolveShortNames(
  mentions: readonly NameMention[],
  canonical: (word: string) => string,
  leastSure: number,
  shortens: Shortens,
): NamedThing[] {
  const longestFirst = groupsOf(mentions, canonical).sort(
    (one, other) => other.words.length - one.words.length || firstOrder(one) - firstOrder(other),
  );
  const byWord = new Map<string, Group[]>();
  const things: Group[] = [];
  for (const group of longestFirst) {
    const fuller = chooseFuller(group, candidatesFor(group, byWord, shortens));
    if (fuller === undefined) {
      things.push(group);
      for (const word of sureness(group) < leastSure ? [] : new Set(group.words)) {
        byWord.set(word, [...(byWord.get(word) ?? []), group].slice(0, MOST_CANDIDATES));
      }
    } else {
      fuller.mentions.push(...group.mentions);
    }
  }
  return things.sort((one, other) => firstOrder(one) - firstOrder(other)).map(thingOf);
}

function groupsOf(mentions: readonly NameMention[], canonical: (word: string) => string): Group[] {
  const groups = new Map<string, Group>();
  mentions.forEach((mention, order) => {
    const words = mention.words.map(canonical);
    const key = words.join(' ');
    const group = groups.get(key) ?? { words, mentions: [] };
    group.mentions.push({ mention, words, order });
    groups.set(key, group);
  });
  return Array.from(groups.values());
}

function candidatesFor({ words }: Group, byWord: ReadonlyMap<string, readonly Group[]>, shortens: Shortens): Group[] {
  const candidates = byWord.get(words[0] ?? '') ?? [];
  return candidates.filter((candidate) => candidate.words.length > words.length && shortens(words, candidate.words));
}

/**
 * A person's: the words stand in this order in the fuller name and one of them begins or ends it, or it is one word before
 * a particle (Lula of Luiz Inácio Lula da Silva). Several words behind a "son of" are the father's name.
 */
export function shortensPerson(words: readonly string[], fuller: readonly string[]): boolean {
  const given = fuller.indexOf(words[0] ?? '');
  if (words.length > 1 && isPhraseWord('filial', fuller[given - 1] ?? '')) {
    return false;
  }
  let found = 0;
  for (const word of fuller) {
    found += word === words[found] ? 1 : 0;
  }
  const isBeforeParticle = words.length === 1 && PARTICLE.test(fuller[given + 1] ?? '');
  return found === words.length && (isBeforeParticle || fuller[0] === words[0] || fuller.at(-1) === words.at(-1));
}

function chooseFuller(group: Group, candidates: readonly Group[]): Group | undefined {
  const start = firstOrder(group);
  const before = candidates
    .map((candidate) => ({ candidate, last: lastOrderBefore(candidate, start) }))
    .filter(({ last }) => last >= 0)
    .sort((one, other) => other.last - one.last);
  return before[0]?.candidate ?? candidates.toSorted((one, other) => firstOrder(one) - firstOrder(other))[0];
}

function lastOrderBefore({ mentions }: Group, order: number): number {
  return mentions.reduce((last, mention) => (mention.order < order ? Math.max(last, mention.order) : last), -1);
}

function firstOrder({ mentions }: Group): number {
  return mentions.reduce((first, mention) => Math.min(first, mention.order), Number.POSITIVE_INFINITY);
}

function sureness({ mentions }: Group): number {
  return mentions.reduce((most, { mention }) => Math.max(most, mention.probability), 0);
}

function thingOf({ words, mentions }: Group): NamedThing {
  const inOrder = mentions.toSorted((one, other) => one.order - other.order);
  const fullest = inOrder.find((mention) => mention.words.length === words.length) ?? inOrder[0];
  if (fullest === undefined) {
    throw new RangeError('a group of names holds at least one mention');
  }
  return { words, fullest: fullest.mention, mentions: inOrder.map(({ mention }) => mention) };
}
