import type { Evidence } from '../../article/article.ts';
import { withoutArticle } from '../../text/clitics.ts';
import { hasStopwords } from '../../text/stopwords.ts';
import type { TaggerInput } from '../tagger.ts';
import { isTopicTerm } from '../topics/find-terms.ts';
import { rarityOf } from './document-frequency.ts';
import { type KeywordCandidate, keywordCandidates } from './keyword-candidates.ts';
import { usualSpelling } from './phrase-index.ts';
import { weakWords } from './weak-words.ts';

/** A word or phrase that the article itself says most. */
export interface RankedKeyword {
  readonly keyword: string;
  readonly key: string;
  /** Its folded words without articles: those of its key, and those that stand in the text. */
  readonly words: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

const HEADLINE_WEIGHT = 3;
const LEAD_WEIGHT = 1.5;
/** What several words say together says more than each; by their number. */
const LENGTH_WEIGHTS = [0, 1, 2.5, 3.5];
/** One word alone says less, so that it must be said more often. */
const MIN_OCCURRENCES = [0, 3, 2, 2];
/** The tenth mention adds less than the second. */
const FREQUENCY_POWER = 0.55;
/** How much less the end of an article says than its beginning. */
const POSITION_FALL = 3;

/**
 * The words and phrases of an article that make the best keywords, the best first, weighed by frequency, rarity in the
 * news, length and first position; a phrase said at least twice, a word three times. Nothing for a language without a
 * list of function words, and nothing that overlaps the evidence given. Linear in the text but for the sorting.
 *
 * @param taken what other tags already stand for
 */
export function rankKeywords(article: TaggerInput, taken: readonly Evidence[]): RankedKeyword[] {
  const { language } = article;
  if (!hasStopwords(language) && weakWords(language ?? '', 'function').size === 0) {
    return [];
  }
  const candidates = keywordCandidates(article, taken);
  const length = (candidates.at(-1)?.position ?? 0) + 1;
  return Array.from(Map.groupBy(candidates, ({ key }) => key))
    .filter(([key, group]) => isSaidEnough(key, group, language))
    .map(([key, group]) => ({
      key,
      keyword: usualSpelling(group) ?? key,
      words: [...key.split('-'), ...group.flatMap(({ words }) => words.map(withoutArticle))],
      evidence: group.map(({ evidence }) => evidence),
      score: scoreOf(group, length, language),
    }))
    .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1));
}

/** A term of a topic in the headline needs one sighting less. */
function isSaidEnough(key: string, group: readonly KeywordCandidate[], language: string | undefined): boolean {
  const lacking = (MIN_OCCURRENCES[group[0]?.words.length ?? 0] ?? 0) - group.length;
  const isInHeadline = group.some(({ evidence }) => evidence.field === 'headline');
  return lacking <= 0 || (lacking === 1 && isInHeadline && isTopicTerm(key, language));
}

function scoreOf(group: readonly KeywordCandidate[], length: number, language: string | undefined): number {
  const [first] = group;
  const parts = first?.words ?? [];
  const frequency = group.reduce((sum, { evidence }) => sum + weightOf(evidence), 0) ** FREQUENCY_POWER;
  const rarity = parts.reduce((sum, word) => sum + rarityOf(word, language), 0) / Math.max(1, parts.length);
  const place = 1 / (1 + (POSITION_FALL * (first?.position ?? 0)) / length);
  return frequency * rarity * place * (LENGTH_WEIGHTS[parts.length] ?? 1);
}

function weightOf({ field, paragraph }: Evidence): number {
  return field === 'headline' ? HEADLINE_WEIGHT : paragraph === 0 ? LEAD_WEIGHT : 1;
}

/** The first of a ranking that each say something new, at least one word that none before it has; no more are asked for. */
export function withoutRepetition<T extends Pick<RankedKeyword, 'words'>>(ranked: Iterable<T>, most: number): T[] {
  return chooseBy(ranked, most, (words, used) => words.some((word) => !used.has(word)));
}

/** The first of a ranking that share no word with one before them. */
export function withoutSharedWords<T extends Pick<RankedKeyword, 'words'>>(ranked: Iterable<T>, most: number): T[] {
  return chooseBy(ranked, most, (words, used) => words.every((word) => !used.has(word)));
}

function chooseBy<T extends Pick<RankedKeyword, 'words'>>(
  ranked: Iterable<T>,
  most: number,
  isNew: (words: readonly string[], used: ReadonlySet<string>) => boolean,
): T[] {
  const kept: T[] = [];
  const used = new Set<string>();
  for (const candidate of Iterator.from(ranked)
    .filter(({ words }) => isNew(words, used))
    .take(most)) {
    kept.push(candidate);
    for (const word of candidate.words) used.add(word);
  }
  return kept;
}
