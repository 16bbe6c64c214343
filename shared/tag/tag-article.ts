import type { Tag } from '../article/article.ts';
import { claimDeclaredNames } from './claim-declared-names.ts';
import { type DeclaredKeyword, declaredKeywords } from './keywords/declared-keywords.ts';
import { tagKeywords } from './keywords/tag-keywords.ts';
import { tagNames } from './names/tag-names.ts';
import { placeTagId } from './places/place-id.ts';
import { placeLabels, tagPlaces } from './places/tag-places.ts';
import type { Tagger, TaggerInput, Tagging } from './tagger.ts';
import { tagTopics } from './topics/tag-topics.ts';

/** The taggers that look at an article, in order. Keywords come after them all and leave alone what they found. */
export const TAGGERS: readonly Tagger[] = [tagTopics, tagNames, tagPlaces];

/** How many tags of a scheme an article keeps, and how many in all: each is a row in the store. */
const MAX_OF_SCHEME: Readonly<Record<string, number>> = { medtop: 6, per: 5, org: 4, place: 7, kw: 6 };
const MAX_TAGS = 12;
/** Enough to show where a tag comes from; a long article names its subject on every line. */
const MAX_EVIDENCE = 20;
const UNSEEN_RELEVANCE = 0.3;

/**
 * The tags of an article, the most relevant first, and its declared keywords, clean and unique. Pure and deterministic;
 * one real thing is one tag, however often and however it is written.
 */
export function tagArticle(article: TaggerInput): Tagging {
  const declared = declaredKeywords(article);
  const found = withDeclaredPlaces(
    TAGGERS.flatMap((tagger) => tagger(article)),
    declared,
    article.language,
  );
  const { tags: named, unclaimed } = claimDeclaredNames(found, declared);
  const tags = [...named, ...tagKeywords(article, unclaimed, named)];
  return { keywords: declared.map(({ keyword }) => keyword), tags: choose(tags) };
}

/** A place among the sender's keywords is the sender's tag, seen in the text or not. */
function withDeclaredPlaces(
  tags: readonly Tag[],
  declared: readonly DeclaredKeyword[],
  language: string | undefined,
): Tag[] {
  const named = new Set(declared.flatMap(({ place }) => (place === undefined ? [] : [placeTagId(place)])));
  const seen = new Set(tags.map((tag) => tag.id));
  const unseen = declared.flatMap(({ place, keyword }): Tag[] =>
    place === undefined || seen.has(placeTagId(place))
      ? []
      : [
          {
            id: placeTagId(place),
            scheme: 'place',
            ...placeLabels(place, language, keyword),
            relevance: UNSEEN_RELEVANCE,
            confidence: 1,
            origin: 'source',
          },
        ],
  );
  return [
    ...tags.map((tag): Tag => (named.has(tag.id) ? { ...tag, origin: 'source', confidence: 1 } : tag)),
    ...unseen,
  ];
}

/** The most relevant of each scheme, and of all; the machine's own keywords only fill what room the others leave. */
function choose(tags: readonly Tag[]): Tag[] {
  const kept = new Map<string, number>();
  const ranked = tags.toSorted(byRelevance).filter((tag) => {
    const count = (kept.get(tag.scheme) ?? 0) + 1;
    kept.set(tag.scheme, count);
    return count <= (MAX_OF_SCHEME[tag.scheme] ?? MAX_TAGS);
  });
  const isFiller = (tag: Tag) => tag.scheme === 'kw' && tag.origin === 'machine';
  return [...ranked.filter((tag) => !isFiller(tag)), ...ranked.filter(isFiller)]
    .slice(0, MAX_TAGS)
    .toSorted(byRelevance)
    .map((tag) => (tag.evidence === undefined ? tag : { ...tag, evidence: tag.evidence.slice(0, MAX_EVIDENCE) }));
}

function byRelevance(one: Tag, other: Tag): number {
  return other.relevance - one.relevance || (one.id < other.id ? -1 : 1);
}
