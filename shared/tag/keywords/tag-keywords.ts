import type { Tag } from '../../article/article.ts';
import { relevanceOf, round } from '../relevance.ts';
import type { TaggerInput } from '../tagger.ts';
import type { DeclaredKeyword } from './declared-keywords.ts';
import { isTelling } from './is-telling.ts';
import { type RankedKeyword, withoutSharedWords } from './rank-keywords.ts';
import { wholeTerm } from './whole-term.ts';

const DERIVED_CONFIDENCE = { best: 0.7, least: 0.4 } as const;
/** Each tag is a row in the store: the article's own keywords become tags only as far as the sender's are fewer. */
const ENOUGH_KEYWORDS = 4;
const MAX_LOOKED_AT = 40;

/** The sender's keywords as `kw:` tags of origin `source`; one that names a place is left to the places. */
export function declaredKeywordTags(declared: readonly DeclaredKeyword[]): Tag[] {
  return declared
    .filter(({ place }) => place === undefined)
    .map(({ key, keyword, evidence }) => ({
      ...keywordTag(key, keyword),
      relevance: relevanceOf(evidence),
      confidence: 1,
      origin: 'source',
      ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
    }));
}

/**
 * The best of the article's own keywords as `kw:` tags, whole terms that a desk would give, no word in two of them nor in the
 * sender's: few where the sender gave keywords, none where it gave enough.
 */
export function derivedKeywordTags(
  ranked: readonly RankedKeyword[],
  declared: readonly Tag[],
  article: TaggerInput,
): Tag[] {
  const said = new Set(declared.flatMap(({ id }) => id.slice(PREFIX.length).split('-')));
  const isNew = ({ key }: RankedKeyword) => !key.split('-').every((word) => said.has(word));
  const wanted = Math.max(0, ENOUGH_KEYWORDS - declared.length);
  const best = ranked[0]?.score ?? 1;
  const own = ranked
    .values()
    .take(MAX_LOOKED_AT)
    .map((keyword) => wholeTerm(keyword, article))
    .filter((keyword) => isNew(keyword) && isTelling(keyword, article.language));
  return withoutSharedWords(own, wanted).map(({ key, keyword, evidence, score }) => ({
    ...keywordTag(key, keyword),
    relevance: relevanceOf(evidence),
    confidence: round(DERIVED_CONFIDENCE.least + (DERIVED_CONFIDENCE.best - DERIVED_CONFIDENCE.least) * (score / best)),
    origin: 'machine',
    evidence: [...evidence],
  }));
}

const PREFIX = 'kw:';

function keywordTag(key: string, label: string): Pick<Tag, 'id' | 'scheme' | 'label'> {
  return { id: `${PREFIX}${key}`, scheme: 'kw', label };
}
