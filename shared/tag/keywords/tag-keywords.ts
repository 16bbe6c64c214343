import type { Tag } from '../../article/article.ts';
import { relevanceOf, round } from '../relevance.ts';
import type { TaggerInput } from '../tagger.ts';
import type { DeclaredKeyword } from './declared-keywords.ts';
import { type DerivedKeyword, deriveKeywords } from './derive-keywords.ts';

/** A declared keyword that the text never says is the sender's word alone. */
const UNSEEN_RELEVANCE = 0.3;
const DERIVED_CONFIDENCE = { best: 0.7, least: 0.4 } as const;
/** A sender's own keywords say more than any counting: derived ones only fill up to this many. */
const ENOUGH_KEYWORDS = 4;

/**
 * Keywords as `kw:` tags: the sender's, each a tag of origin `source`, and, where these are few, the article's own.
 * A keyword that names a place is left to the places.
 *
 * @param others the tags made so far: no derived keyword repeats their evidence
 */
export function tagKeywords(article: TaggerInput, declared: readonly DeclaredKeyword[], others: readonly Tag[]): Tag[] {
  const kept = declared.filter((keyword) => keyword.place === undefined);
  const sourceTags = kept.map(declaredTag);
  const taken = [...others, ...sourceTags].flatMap((tag) => tag.evidence ?? []);
  const said = new Set(kept.flatMap(({ key }) => key.split('-')));
  const wanted = Math.max(0, ENOUGH_KEYWORDS - kept.length);
  const derived = wanted === 0 ? [] : deriveKeywords(article, taken);
  const isNew = ({ key }: DerivedKeyword) => !key.split('-').every((word) => said.has(word));
  const machineTags = derived
    .filter(isNew)
    .slice(0, wanted)
    .map(
      ({ key, keyword, evidence, strength }): Tag => ({
        ...keywordTag(key, keyword),
        relevance: relevanceOf(evidence),
        confidence: round(DERIVED_CONFIDENCE.least + (DERIVED_CONFIDENCE.best - DERIVED_CONFIDENCE.least) * strength),
        origin: 'machine',
        evidence: [...evidence],
      }),
    );
  return [...sourceTags, ...machineTags];
}

function declaredTag({ key, keyword, evidence }: DeclaredKeyword): Tag {
  return {
    ...keywordTag(key, keyword),
    relevance: evidence.length === 0 ? UNSEEN_RELEVANCE : relevanceOf(evidence),
    confidence: 1,
    origin: 'source',
    ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
  };
}

function keywordTag(key: string, label: string): Pick<Tag, 'id' | 'scheme' | 'label'> {
  return { id: `kw:${key}`, scheme: 'kw', label };
}
