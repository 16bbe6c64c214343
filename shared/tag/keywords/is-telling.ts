import { withoutArticle } from '../../text/clitics.ts';
import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { relevanceOf } from '../relevance.ts';
import { tagTable } from '../tag-table.ts';
import type { DerivedKeyword } from './derive-keywords.ts';
import { documentsWith, rarityOf } from './document-frequency.ts';

/** What a word outside the headline needs, and a phrase: the word stands in the lead and often, the phrase in the lead or three times. */
const MIN_RELEVANCE = { word: 0.4, phrase: 0.12 } as const;
/** A word that stands in more than one article of news in ten or so is said of anything. */
const MIN_RARITY = 0.3;

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
 * is said of anything, and neither begins nor ends with one that leans on another.
 */
export function isTelling({ key, evidence }: DerivedKeyword, language: string | undefined): boolean {
  const parts = key.split('-');
  const weak = (kind: string) => weakWords().get(`${language} ${kind}`) ?? NONE;
  const leans = (word = '') =>
    weak('edge').has(word) ||
    Array.from(weak('ending')).some(
      (ending) => word.endsWith(ending) && documentsWith(word.slice(0, -ending.length), language ?? '') > 0,
    );
  if (leans(parts[0]) || leans(parts.at(-1)) || parts.every((word) => weak('alone').has(word))) {
    return false;
  }
  const relevance = relevanceOf(evidence);
  return parts.length > 1
    ? relevance >= MIN_RELEVANCE.phrase
    : rarityOf(key, language) >= MIN_RARITY &&
        (evidence.some(({ field }) => field === 'headline') || relevance >= MIN_RELEVANCE.word);
}
