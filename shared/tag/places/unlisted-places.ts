import type { Tag } from '../../article/article.ts';
import { evidenceAt } from '../article-texts.ts';
import { indexEvidence } from '../index-evidence.ts';
import { findNames } from '../names/find-names.ts';
import type { NameMention } from '../names/name-mention.ts';
import { relevanceOf, round } from '../relevance.ts';
import type { TaggerInput } from '../tagger.ts';
import { PLACE_CONFIDENCE } from './place-confidence.ts';
import type { SightingInText } from './read-places.ts';

/** How sure the model must be of a place that no table knows for a tag of its own. */
const LEAST_SURE = 0.93;
const NOT_IN_ID = /[^\p{L}\p{N}]+/gu;
const MIN_LETTERS = 3;

/** Places that only the model of names knows: seas, camps, quarters, villages. */
export function unlistedPlaces(article: TaggerInput, sightings: readonly SightingInText[]): Tag[] {
  const known = indexEvidence(sightings, ({ text, sighting }) => evidenceAt(text, sighting.start, sighting.end));
  const mentions = findNames(article).filter(
    ({ kind, evidence }) => kind === 'LOC' && known.overlapping(evidence).length === 0,
  );
  const byName = Map.groupBy(mentions, ({ words }) => unlistedPlaceCode(words));
  return Array.from(byName).flatMap(([code, seen]) => unlistedTag(code, seen));
}

/** The code of a place that no table knows: its name. */
export function unlistedPlaceCode(words: readonly string[]): string {
  return words.join('-').replace(NOT_IN_ID, '-');
}

function unlistedTag(code: string, seen: readonly NameMention[]): Tag[] {
  const [first] = seen;
  const sureness = seen.reduce((most, { probability }) => Math.max(most, probability), 0);
  if (first === undefined || sureness < LEAST_SURE || code.length < MIN_LETTERS) {
    return [];
  }
  const evidence = seen.map((mention) => mention.evidence);
  return [
    {
      id: `place:${code}`,
      scheme: 'place',
      label: first.written,
      relevance: relevanceOf(evidence),
      confidence: round(sureness * PLACE_CONFIDENCE.city),
      origin: 'machine',
      evidence,
    },
  ];
}
