import type { Coordinates } from '../../article/article.ts';
import { parseRows } from '../../text/data-table.ts';
import { onceEach } from '../../text/once.ts';
import { tagTable } from '../tag-table.ts';
import { cityCoordinates, cityNames } from './cities.ts';
import { readCoordinates } from './read-coordinates.ts';

/** A country by its ISO 3166 code, a country's capital, or a city or region by its code: `IR`, `IR.capital`, `IR.Q42053`. */
export type PlaceKey = string;

interface Capital {
  readonly wikidata: string;
  readonly coordinates: Coordinates | undefined;
  /** By BCP 47 language. */
  readonly names: ReadonlyMap<string, string>;
}

const WITHIN = '.';
const CAPITAL = `${WITHIN}capital`;
const CAUTION = /^[?!=]/u;
const HEADER = '#country';
/** The columns before the names: the country with its point, its capital with its own. */
const COLUMNS_BEFORE_NAMES = 6;

interface Countries {
  /** The points of all countries, none for a few, by their codes. */
  readonly coordinates: ReadonlyMap<string, Coordinates | undefined>;
  readonly capitals: ReadonlyMap<string, Capital>;
}

const countries = tagTable('capitals.tsv', (bytes): Countries => {
  const header = bytes
    .toString('utf8')
    .split('\n')
    .find((line) => line.startsWith(HEADER));
  const languages = (header ?? '').split('\t').slice(COLUMNS_BEFORE_NAMES);
  const coordinates = new Map<string, Coordinates | undefined>();
  const capitals = new Map<string, Capital>();
  for (const [country = '', latitude, longitude, wikidata = '', north, east, ...cells] of parseRows(bytes)) {
    coordinates.set(country, readCoordinates(latitude, longitude));
    const names = languages.map((language, column) => [language, cells[column] ?? ''] as const);
    if (wikidata !== '') {
      capitals.set(country, {
        wikidata,
        coordinates: readCoordinates(north, east),
        names: new Map(names.filter(([, name]) => name !== '')),
      });
    }
  }
  return { coordinates, capitals };
});

/** The ISO 3166 codes of all countries and territories. */
export function countryCodes(): readonly string[] {
  return Array.from(countries().coordinates.keys());
}

export function capitalKey(country: string): PlaceKey {
  return country + CAPITAL;
}

/** The country of a place: its own code, or that of the country that it lies in. */
export function countryOf(place: PlaceKey): string {
  return place.split(WITHIN, 1)[0] ?? place;
}

/** True for a country, false for a capital, city or region. */
export function isCountry(place: PlaceKey): boolean {
  return !place.includes(WITHIN);
}

/**
 * The tag id: `place:IR` for a country (ISO 3166); for a capital or city `place:Q3616` (Wikidata), else
 * `place:geonames-707292` (GeoNames), else its name.
 */
export function placeTagId(place: PlaceKey): string {
  if (isCapital(place)) {
    return `place:${countries().capitals.get(countryOf(place))?.wikidata ?? place}`;
  }
  return `place:${place.slice(place.indexOf(WITHIN) + 1)}`;
}

/** True for a capital that the tables know by its Wikidata id. */
export function isKnownCapital(place: PlaceKey): boolean {
  return isCapital(place) && countries().capitals.has(countryOf(place));
}

/** True for a capital that has no id, so that no tag can be made of it. */
export function isUnknownCapital(place: PlaceKey): boolean {
  return isCapital(place) && !countries().capitals.has(countryOf(place));
}

/** The name of a place in a language: CLDR's for a country, the tables' for others; nothing when none has it. */
export function placeName(place: PlaceKey, language: string): string | undefined {
  if (isCapital(place)) {
    return countries().capitals.get(countryOf(place))?.names.get(language);
  }
  return isCountry(place) ? countryNames(place, language)[0] : cityNames(place, language)[0]?.replace(CAUTION, '');
}

/** A point in a place, in a country one near its middle; nothing where the tables know none. */
export function placeCoordinates(place: PlaceKey): Coordinates | undefined {
  if (isCapital(place)) {
    return countries().capitals.get(countryOf(place))?.coordinates;
  }
  return isCountry(place) ? countries().coordinates.get(place) : cityCoordinates(place);
}

const displayNamesIn = onceEach((language: string) =>
  (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([language, 'und'], { type: 'region', style, fallback: 'none' }),
  ),
);

/** CLDR's long and short names of a country in a language; none when CLDR does not name it there. */
export function countryNames(country: string, language: string): string[] {
  return displayNamesIn(language).flatMap((style) => style.of(country) ?? []);
}

function isCapital(place: PlaceKey): boolean {
  return place.endsWith(CAPITAL);
}
