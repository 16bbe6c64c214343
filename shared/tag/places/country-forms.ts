import { parseRows } from '../../text/data-table.ts';
import { scriptOfLanguage } from '../../text/scripts.ts';
import { tagTable } from '../tag-table.ts';
import { inflect } from './inflect.ts';
import { keyOf, listedName, minimumLength, type PlaceForm, surePlace } from './place-form.ts';
import { capitalKey, isKnownCapital, isUnknownCapital, placeName } from './place-id.ts';
import { unlistedNames } from './unlisted-names.ts';

interface ListedPlaces {
  readonly key: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

/** The languages that have a table of their own beside CLDR's names. */
export const PLACE_TABLE_LANGUAGES =
  'ar bg ca cs da de el en es fa fi fr he hi hr hu id it ja ko nl no pl pt ro ru sk sr sv tr uk ur vi zh'.split(' ');

/** Its capital is named in every language that capitals are named in. */
const KNOWN_COUNTRY = 'FR';

const tables = new Map(
  PLACE_TABLE_LANGUAGES.map((language) => [language, tagTable(`places.${language}.tsv`, parseListed)]),
);

function parseListed(bytes: Buffer): ListedPlaces[] {
  return parseRows(bytes).map(([key = '', names = '', demonyms = '']) => ({
    key,
    names: names.split('|').filter(Boolean),
    demonyms: demonyms.split('|').filter(Boolean),
  }));
}

/** The names of countries and capitals, and the demonyms, in a language: those of its table, then CLDR's. */
export function countryForms(language: string): PlaceForm[] {
  const listed = (tables.get(language)?.() ?? []).filter((row) => !isUnknownCapital(row.key));
  const names = listed.flatMap((row) => row.names.flatMap((name) => listedName(row.key, name, 'name', language)));
  const demonyms = listed.flatMap((row) =>
    row.demonyms.flatMap((name) => listedName(row.key, name, 'demonym', language)),
  );
  const taken = new Set(names.map(keyOf));
  const listedKeys = new Set(listed.map((row) => row.key));
  const unlisted = [...unlistedNames(language, listedKeys)]
    .flatMap(([place, name]) => inflect(name, language, 'name').map((form, at) => surePlace(place, form, at > 0)))
    .filter((form) => !taken.has(keyOf(form)) && form.words.join('').length >= minimumLength(language));
  const known = [...names, ...unlisted, ...demonyms];
  return [...known, ...borrowedCapitals(language, new Set(known.map(keyOf)))];
}

/** Capitals as English writes them, for Latin-script languages whose own names of them no table has: most are alike. */
function borrowedCapitals(language: string, taken: ReadonlySet<string>): PlaceForm[] {
  return placeName(capitalKey(KNOWN_COUNTRY), language) !== undefined || scriptOfLanguage(language) !== 'Latn'
    ? []
    : countryForms('en').filter(
        (form) => form.place !== undefined && isKnownCapital(form.place) && !taken.has(keyOf(form)),
      );
}
