import { cliticReadings } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import { relevanceOf } from '../relevance.ts';
import { isTopicTerm } from '../topics/find-terms.ts';
import { documentsWith, rarityOf } from './document-frequency.ts';
import type { RankedKeyword } from './rank-keywords.ts';
import { weakWords } from './weak-words.ts';

/** What a word outside the headline needs, and a phrase: the word stands in the lead and often, the phrase in the lead or three times. */
const MIN_WORD_RELEVANCE = 0.4;
const MIN_PHRASE_RELEVANCE = 0.12;
/** A word that stands in more than one article of news in ten or so is said of anything. */
const MIN_TERM_RARITY = 0.3;
/** One that tells no topic must be far rarer, and said often, the headline counting twice. */
const MIN_RARITY = 0.7;
const OFTEN = 4;

/**
 * True for a keyword that a desk would give the article: a whole term in the headline, the lead or often; a word alone is
 * one that tells a topic, or is seldom said elsewhere and often here.
 */
export function isTelling(keyword: RankedKeyword, language: string | undefined): boolean {
  const { key, evidence } = keyword;
  const relevance = relevanceOf(evidence);
  const rarity = rarityOf(key, language);
  const isTerm = isTopicTerm(key, language);
  if (!isWholeTerm(keyword, language)) return false;
  if (key.includes('-')) return isTerm || relevance >= MIN_PHRASE_RELEVANCE;
  const isInHeadline = evidence.some(({ field }) => field === 'headline');
  return (
    (isTerm ? rarity >= MIN_TERM_RARITY : rarity >= MIN_RARITY && evidence.length + Number(isInHeadline) >= OFTEN) &&
    (isInHeadline || relevance >= MIN_WORD_RELEVANCE)
  );
}

/** True for words that make a term by themselves, as far as the language's table of weak words can tell. */
export function isWholeTerm({ key, keyword }: RankedKeyword, language = ''): boolean {
  const parts = key.split('-');
  const [first = ''] = parts;
  const weak = (kind: string) => weakWords(language, kind);
  const isVerb = (word: string) =>
    weak('verb').has(word) || (anyOf(weak('beginning'), (begin) => word.startsWith(begin)) && !weak('noun').has(word));
  const leans = (word = '') =>
    weak('edge').has(word) ||
    anyOf(weak('ending'), (end) => word.endsWith(end) && documentsWith(word.slice(0, -end.length), language) > 0);
  const little = parts.length === 1 ? LITTLE_ALONE : LITTLE;
  const saysLittle = (written: string) =>
    cliticReadings(written, language).some(({ word }) => little.some((kind) => weak(kind).has(word)));
  return !(
    leans(first) ||
    leans(parts.at(-1)) ||
    weak('adjective').has(first) ||
    parts.some(isVerb) ||
    (parts.length === 1
      ? anyOf(weak('oblique'), (end) => keyword.endsWith(end))
      : weak('head').has(fold(keyword.split(' ').at(-1) ?? ''))) ||
    (weak('capital').size > 0 && !LAST_WITH_CAPITAL.test(keyword)) ||
    (parts.every(saysLittle) && !(parts.length > 1 && isTopicTerm(key, language)))
  );
}

/** The kinds of words that say too little together, and alone. */
const LITTLE = ['alone', 'adjective'] as const;
const LITTLE_ALONE = [...LITTLE, 'single'] as const;

/** In a language whose nouns have one. */
const LAST_WITH_CAPITAL = /(?:^|[\s-])\p{Lu}[^\s-]*$/u;

function anyOf(letters: ReadonlySet<string>, isSo: (letters: string) => boolean): boolean {
  return letters.values().some(isSo);
}
