import type { Tag } from '../../article/article.ts';
import { FALLBACK_LANGUAGE } from './fallback-language.ts';
import { type PlaceKey, placeCoordinates, placeName } from './place-id.ts';

const LABEL_LANGUAGES = ['ar', 'en'];

/**
 * What a tag says of a place: its label in the article's language, else as written, its labels in every language that
 * apps get, and where it lies.
 */
export function describePlace(
  place: PlaceKey,
  language: string | undefined,
  written: string,
): Pick<Tag, 'label' | 'labels' | 'coordinates'> {
  const labels: Record<string, string> = {};
  for (const labelled of new Set([...LABEL_LANGUAGES, ...(language === undefined ? [] : [language])])) {
    const name = placeName(place, labelled);
    if (name !== undefined) {
      labels[labelled] = name;
    }
  }
  const coordinates = placeCoordinates(place);
  return {
    label: (language === undefined ? labels[FALLBACK_LANGUAGE] : labels[language]) ?? written,
    ...(Object.keys(labels).length === 0 ? {} : { labels }),
    ...(coordinates === undefined ? {} : { coordinates }),
  };
}
