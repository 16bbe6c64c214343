import type { Tag } from '../article/article.ts';
import { claimDeclaredNames } from './claim-declared-names.ts';
import { type DeclaredKeyword, declaredKeywords } from './keywords/declared-keywords.ts';
import { deriveKeywords } from './keywords/derive-keywords.ts';
import { rankKeywords } from './keywords/rank-keywords.ts';
import { declaredKeywordTags, derivedKeywordTags } from './keywords/tag-keywords.ts';
import { tagNames } from './names/tag-names.ts';
import { declaredPlaceTags } from './places/declared-places.ts';
import { describePlace } from './places/describe-place.ts';
import { placeTagId } from './places/place-id.ts';
import { tagPlaces } from './places/tag-places.ts';
import { relevanceOf } from './relevance.ts';
import type { Tagger, TaggerInput, Tagging } from './tagger.ts';
import { takenEvidence } from './taken-evidence.ts';
import { tagTopics } from './topics/tag-topics.ts';

/**
 * The taggers that look at an article, in order. Keywords come after them all and leave alone what is kept of theirs.
 */
const TAGGERS: readonly Tagger[] = [tagTopics, tagNames, tagPlaces];

/** How many tags of a scheme an article keeps, and how many in all: each is a row in the store. */
const MAX_OF_SCHEME: Readonly<Record<string, number>> = { medtop: 6, per: 9, org: 7, place: 9, kw: 6 };
const MAX_TAGS = 20;
/** Of a text full of names, too, some tags say what it is about. */
const LEAST_KEYWORDS = 2;
/** Enough to show where a tag comes from; a long article names its subject on every line. */
const MAX_EVIDENCE = 20;

/**
 * The tags of an article, the most relevant first, and its keywords, clean and unique: the sender's, or, where it gave
 * none, those that the article's own words make. Pure and deterministic; one real thing is one tag, however often and
 * however it is written.
 */
export function tagArticle(article: TaggerInput): Tagging {
  const declared = declaredKeywords(article);
  const found = withDeclaredPlaces(
    TAGGERS.flatMap((tagger) => tagger(article)),
    [...declaredPlaceTags(article), ...placeTagsOfKeywords(declared, article.language)],
  );
  const { tags: named, unclaimed } = claimDeclaredNames(found, declared);
  const given = declaredKeywordTags(unclaimed);
  const ranked = rankKeywords(article, takenEvidence([...named, ...given]));
  const own = derivedKeywordTags(ranked, given, article);
  const others = choose([...named, ...given], MAX_TAGS - Math.min(own.length, LEAST_KEYWORDS));
  const tags = [...others, ...own.slice(0, MAX_TAGS - others.length)].toSorted(byRelevance);
  return {
    keywords: (declared.length > 0 ? declared : deriveKeywords(ranked, article.language)).map(({ keyword }) => keyword),
    tags: tags.map((tag) =>
      tag.evidence === undefined ? tag : { ...tag, evidence: tag.evidence.slice(0, MAX_EVIDENCE) },
    ),
  };
}

/** A place among the sender's keywords is the sender's tag, seen in the text or not. */
function placeTagsOfKeywords(declared: readonly DeclaredKeyword[], language: string | undefined): Tag[] {
  return declared.flatMap(({ place, keyword }): Tag[] =>
    place === undefined
      ? []
      : [
          {
            id: placeTagId(place),
            scheme: 'place',
            ...describePlace(place, language, keyword),
            relevance: relevanceOf([]),
            confidence: 1,
            origin: 'source',
          },
        ],
  );
}

/** What is found of a place that the sender names stands, on the sender's word; the others of the sender's join it. */
function withDeclaredPlaces(tags: readonly Tag[], declared: readonly Tag[]): Tag[] {
  const seen = new Set(tags.map(({ id }) => id));
  const byId = new Map(declared.toReversed().map((tag) => [tag.id, tag]));
  return [
    ...tags.map((tag): Tag => (byId.has(tag.id) ? { ...tag, origin: 'source', confidence: 1 } : tag)),
    ...Array.from(byId.values()).filter(({ id }) => !seen.has(id)),
  ];
}

/** The most relevant of each scheme, and of all. */
function choose(tags: readonly Tag[], most: number): Tag[] {
  const kept = new Map<string, number>();
  return tags
    .toSorted(byRelevance)
    .filter((tag) => {
      const count = (kept.get(tag.scheme) ?? 0) + 1;
      kept.set(tag.scheme, count);
      return count <= (MAX_OF_SCHEME[tag.scheme] ?? MAX_TAGS);
    })
    .slice(0, most);
}

function byRelevance(one: Tag, other: Tag): number {
  return other.relevance - one.relevance || (one.id < other.id ? -1 : 1);
}
