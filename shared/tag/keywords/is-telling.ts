import { withoutArticle } from '../../text/clitics.ts';
import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { relevanceOf } from '../relevance.ts';
import { tagTable } from '../tag-table.ts';
import { isTopicTerm } from '../topics/find-terms.ts';
import { documentsWith, rarityOf } from './document-frequency.ts';
import type { RankedKeyword } from './rank-keywords.ts';

/** What a word outside the headline needs, and a phrase: the word stands in the lead and often, the phrase in the lead or three times. */
const MIN_RELEVANCE = { word: 0.4, phrase: 0.12 } as const;
/** A word that stands in more than one article of news in ten or so is said of anything; one that tells no topic must be far rarer, and said often. */
const MIN_RARITY = { term: 0.3, other: 0.7 } as const;
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
 * True for a keyword that a desk would give the article: it stands in the headline, the lead or often, is no word that
 * is said of anything, holds no verb, and neither begins nor ends with a word that leans on another.
 */
export function isTelling(keyword: RankedKeyword, language: string | undefined): boolean {
  const { key, evidence } = keyword;
  const isInHeadline = evidence.some(({ field }) => field === 'headline');
  const relevance = relevanceOf(evidence);
  if (!isWholeTerm(keyword, language)) return false;
  if (key.includes('-')) return relevance >= MIN_RELEVANCE.phrase || isTopicTerm(key.split('-'), language);
  return isTellingWord(keyword, language) && (isInHeadline || relevance >= MIN_RELEVANCE.word);
}

/** True for words that make a term by themselves, as far as the language's table of weak words can tell. */
export function isWholeTerm(
  { key, keyword }: Pick<RankedKeyword, 'key' | 'keyword'>,
  language: string | undefined,
): boolean {
  const parts = key.split('-');
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const weak = (kind: string) => weakWords().get(`${language} ${kind}`) ?? NONE;
  const isVerb = (word: string) =>
    weak('verb').has(word) ||
    (!weak('noun').has(word) && Array.from(weak('beginning')).some((beginning) => word.startsWith(beginning)));
  const leans = (word: string) =>
    weak('edge').has(word) ||
    Array.from(weak('ending')).some(
      (ending) => word.endsWith(ending) && documentsWith(word.slice(0, -ending.length), language ?? '') > 0,
    );
  return !(
    leans(first) ||
    leans(last) ||
    weak('adjective').has(first) ||
    parts.some(isVerb) ||
    (parts.every((word) => weak('alone').has(word) || weak('adjective').has(word)) && !isTopicTerm(parts, language)) ||
    (parts.length === 1 && weak('single').has(first)) ||
    (weak('capital').size > 0 && !LAST_WITH_CAPITAL.test(keyword))
  );
}

const LAST_WITH_CAPITAL = /(?:^|[\s-])\p{Lu}[^\s-]*$/u;

/** True for a word that tells a topic, or is seldom said elsewhere and often here. */
function isTellingWord({ key, evidence }: RankedKeyword, language: string | undefined): boolean {
  const rarity = rarityOf(key, language);
  return (
    (rarity >= MIN_RARITY.other && evidence.length >= OFTEN) ||
    (rarity >= MIN_RARITY.term && isTopicTerm([key], language))
  );
}
