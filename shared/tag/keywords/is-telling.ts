import { cliticReadings, withoutArticle } from '../../text/clitics.ts';
import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { relevanceOf } from '../relevance.ts';
import { tagTable } from '../tag-table.ts';
import { isTopicTerm } from '../topics/find-terms.ts';
import { documentsWith, rarityOf } from './document-frequency.ts';
import type { RankedKeyword } from './rank-keywords.ts';

/** What a word outside the headline needs, and a phrase: the word stands in the lead and often, the phrase in the lead or three times. */
const MIN_WORD_RELEVANCE = 0.4;
const MIN_PHRASE_RELEVANCE = 0.12;
/** A word that stands in more than one article of news in ten or so is said of anything. */
const MIN_TERM_RARITY = 0.3;
/** One that tells no topic must be far rarer, and said often. */
const MIN_RARITY = 0.7;
const OFTEN = 4;

const NONE: ReadonlySet<string> = new Set();

const weakWords = tagTable('keyword-weak-words.tsv', (bytes) => {
  return new Map(
    parseRows(bytes).map(([language = '', kind = '', list = '']) => [
      `${language} ${kind}`,
      new Set(list.split(' ').map((word) => withoutArticle(fold(word)))),
    ]),
  );
});

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
  return (
    (isTerm ? rarity >= MIN_TERM_RARITY : rarity >= MIN_RARITY && evidence.length >= OFTEN) &&
    (evidence.some(({ field }) => field === 'headline') || relevance >= MIN_WORD_RELEVANCE)
  );
}

/** True for words that make a term by themselves, as far as the language's table of weak words can tell. */
export function isWholeTerm({ key, keyword }: RankedKeyword, language: string | undefined): boolean {
  const parts = key.split('-');
  const [first = ''] = parts;
  const weak = (kind: string) => weakWords().get(`${language} ${kind}`) ?? NONE;
  const isVerb = (word: string) =>
    weak('verb').has(word) ||
    (Array.from(weak('beginning')).some((beginning) => word.startsWith(beginning)) && !weak('noun').has(word));
  const leans = (word = '') =>
    weak('edge').has(word) ||
    Array.from(weak('ending')).some(
      (ending) => word.endsWith(ending) && documentsWith(word.slice(0, -ending.length), language ?? '') > 0,
    );
  const little = ['alone', 'adjective', ...(parts.length === 1 ? ['single'] : [])].map(weak);
  const saysLittle = (written: string) =>
    cliticReadings(written, language ?? '').some(({ word }) => little.some((list) => list.has(word)));
  const endsIn = (kind: string) => Array.from(weak(kind)).some((ending) => keyword.endsWith(ending));
  return !(
    leans(first) ||
    leans(parts.at(-1)) ||
    weak('adjective').has(first) ||
    parts.some(isVerb) ||
    (parts.every(saysLittle) && !(parts.length > 1 && isTopicTerm(key, language))) ||
    (parts.length === 1 ? endsIn('oblique') : weak('head').has(fold(keyword.split(' ').at(-1) ?? ''))) ||
    (weak('capital').size > 0 && !LAST_WITH_CAPITAL.test(keyword))
  );
}

/** In a language whose nouns have one. */
const LAST_WITH_CAPITAL = /(?:^|[\s-])\p{Lu}[^\s-]*$/u;
