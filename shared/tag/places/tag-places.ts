import type { Tag } from '../../article/article.ts';
import { relevanceOf } from '../relevance.ts';
import type { Tagger } from '../tagger.ts';
import { describePlace } from './describe-place.ts';
import { confidenceOfPlace } from './place-confidence.ts';
import { placeTagId } from './place-id.ts';
import { type PlaceFinding, readPlaces } from './read-places.ts';
import { unlistedPlaces } from './unlisted-places.ts';

/**
 * Countries, by name or demonym, capitals, cities and regions: one tag each, `place:<ISO 3166>` and `place:<Wikidata
 * id>` or `place:geonames-<id>` where the tables have one, else `place:<its name, folded>`.
 */
export const tagPlaces: Tagger = (article) => {
  const { sightings, findings } = readPlaces(article);
  const byPlace = Map.groupBy(findings, (finding) => placeTagId(finding.place));
  return [
    ...Array.from(byPlace, ([id, seen]) => placeTag(id, seen, article.language)),
    ...unlistedPlaces(article, sightings),
  ];
};

function placeTag(id: string, seen: readonly PlaceFinding[], language: string | undefined): Tag {
  const evidence = seen.map((finding) => finding.evidence);
  const place = seen[0]?.place ?? '';
  return {
    id,
    scheme: 'place',
    ...describePlace(place, language, seen[0]?.written ?? place),
    relevance: relevanceOf(evidence),
    confidence: confidenceOfPlace(seen),
    origin: 'machine',
    evidence,
  };
}
