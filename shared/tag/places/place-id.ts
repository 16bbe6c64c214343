import { parseRows } from '../../text/data-table.ts';
import { tagTable } from '../tag-table.ts';

/** A country by its ISO 3166 code, or a country's capital: `IR`, `IR.capital`. */
export type PlaceKey = string;

interface Capital {
  readonly wikidata: string;
  /** By BCP 47 language. */
  readonly names: ReadonlyMap<string, string>;
}

const CAPITAL = '.capital';
const HEADER = '#country';

interface Countries {
  readonly codes: readonly string[];
  readonly capitals: ReadonlyMap<string, Capital>;
}

const countries = tagTable('capitals.tsv', (bytes): Countries => {
  const header = bytes
    .toString('utf8')
    .split('\n')
    .find((line) => line.startsWith(HEADER));
  const languages = (header ?? '').split('\t').slice(2);
  const capitals = new Map<string, Capital>();
  const rows = parseRows(bytes);
  for (const [country = '', wikidata = '', ...cells] of rows) {
    const names = languages.map((language, column) => [language, cells[column] ?? ''] as const);
    if (wikidata !== '') {
      capitals.set(country, { wikidata, names: new Map(names.filter(([, name]) => name !== '')) });
    }
  }
  return { codes: rows.map(([country = '']) => country), capitals };
});

/** The ISO 3166 codes of all countries and territories. */
export function countryCodes(): readonly string[] {
  return countries().codes;
}

export function capitalKey(country: string): PlaceKey {
  return country + CAPITAL;
}

/** The country of a place: its own code, or that of the country whose capital it is. */
export function countryOf(place: PlaceKey): string {
  return place.endsWith(CAPITAL) ? place.slice(0, -CAPITAL.length) : place;
}

/** The tag id: `place:IR` for a country (ISO 3166), `place:Q3616` for a capital (Wikidata). */
export function placeTagId(place: PlaceKey): string {
  return `place:${isCapital(place) ? (countries().capitals.get(countryOf(place))?.wikidata ?? place) : place}`;
}

/** True for a capital that the tables know by its Wikidata id. */
export function isKnownCapital(place: PlaceKey): boolean {
  return isCapital(place) && countries().capitals.has(countryOf(place));
}

/** True for a capital that has no id, so that no tag can be made of it. */
export function isUnknownCapital(place: PlaceKey): boolean {
  return isCapital(place) && !countries().capitals.has(countryOf(place));
}

/** The name of a place in a language: CLDR's for a country, the table's for a capital; nothing when neither has it. */
export function placeName(place: PlaceKey, language: string): string | undefined {
  return isCapital(place)
    ? countries().capitals.get(countryOf(place))?.names.get(language)
    : countryNames(place, language)[0];
}

const displayNames = new Map<string, Intl.DisplayNames[]>();

/** CLDR's long and short names of a country in a language; none when CLDR does not name it there. */
export function countryNames(country: string, language: string): string[] {
  let styles = displayNames.get(language);
  if (styles === undefined) {
    styles = (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([language, 'und'], { type: 'region', style, fallback: 'none' }),
    );
    displayNames.set(language, styles);
  }
  return styles.flatMap((style) => style.of(country) ?? []);
}

function isCapital(place: PlaceKey): boolean {
  return place.endsWith(CAPITAL);
}
