import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { onceEach } from '../../text/once.ts';
import { scriptOfLanguage } from '../../text/scripts.ts';
import { isSpaceless } from '../../text/spaceless.ts';
import { words } from '../../text/words.ts';
import { readsPlaces } from '../names/names-languages.ts';
import { tagTable } from '../tag-table.ts';
import { cityKeys, cityNames } from './cities.ts';
import { inflect, type NameKind, uninflect } from './inflect.ts';
import {
  capitalKey,
  countryCodes,
  countryNames,
  isKnownCapital,
  isUnknownCapital,
  type PlaceKey,
  placeName,
} from './place-id.ts';

/**
 * What a name needs beside itself to be believed: nothing; a word of place or company of its country; that company; as a
 * city, to be read as a place by the model of names, or a word of place or company; as one that is called like a word or
 * a person, what says that it is a place.
 */
export type Caution = 'sure' | 'locative' | 'company' | 'city' | 'namesake';

export interface PlaceForm {
  /** Absent for a phrase that only looks like a place. */
  readonly place?: PlaceKey;
  readonly kind: NameKind;
  readonly caution: Caution;
  /** Where the script has capitals, the name counts only with one (Turkey, not turkey). */
  readonly capitalised: boolean;
  /** The one spelling that counts, for names that are words in other case. */
  readonly exact?: string;
  /** True for a form that the table does not list but makes of a listed one. */
  readonly isInflected: boolean;
  /** Folded; the first is the key under which the form is found. */
  readonly words: readonly string[];
}

/** The place names of one language. */
export interface PlaceLexicon {
  /** Those that begin with a folded word, longest first. */
  readonly formsAt: (word: string) => readonly PlaceForm[];
  /** All of them, cities but as they are listed. */
  readonly listedForms: () => PlaceForm[];
}

interface ListedPlaces {
  readonly key: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

/** The languages that have a table of their own beside CLDR's names. */
export const PLACE_TABLE_LANGUAGES =
  'ar bg ca cs da de el en es fa fi fr he hi hr hu id it ja ko nl no pl pt ro ru sk sr sv tr uk ur vi zh'.split(' ');

const CAUTIONS: Readonly<Record<string, Caution>> = { '?': 'locative', '!': 'company' };
/** What these signs mean on a city. */
const CITY_CAUTIONS: Readonly<Partial<Record<Caution, Caution>>> = { locative: 'namesake', company: 'company' };
const EXACT = '=';
const NO_PLACE = '-';
const SIGNS = /^[?!=]/u;
/** A name in fewer letters is found inside too much else to be taken from a table that nobody read. */
const MIN_UNLISTED_LENGTH = 3;
const MIN_SPACELESS_LENGTH = 2;
/** Where a model of names has its say, غزة and حلب are as safe as longer names. */
const MIN_CITY_LENGTH = { withModel: 3, alone: 4 } as const;
/** Its capital is named in every language that capitals are named in. */
const KNOWN_COUNTRY = 'FR';

const capitalisedDemonyms = tagTable('capitalised-demonyms.tsv', (bytes) => {
  return new Set(parseRows(bytes).map(([language]) => language));
});
const tables = new Map(
  PLACE_TABLE_LANGUAGES.map((language) => [language, tagTable(`places.${language}.tsv`, parseListed)]),
);
const NO_FORMS: readonly PlaceForm[] = [];
const NO_CITIES: readonly CityName[] = [];

/**
 * The names of countries, capitals and cities, and the demonyms, that a text in this language may hold. Built once, then
 * kept. Cities are many, so that they are inflected only where a text holds a word that may begin one.
 */
export const placeLexicon = onceEach(buildLexicon);

function buildLexicon(language: string): PlaceLexicon {
  const places = indexForms(formsOf(language));
  const cities = citiesByFirstWord(language);
  const inflected = new Map<string, readonly PlaceForm[]>();
  const citiesAt = (word: string): PlaceForm[] => {
    const forms: PlaceForm[] = [];
    for (const listed of uninflect(word, language, 'name')) {
      for (const { city, name } of cities.get(listed) ?? NO_CITIES) {
        forms.push(...cityForms(city, name, language, word, places));
      }
    }
    return forms;
  };
  const formsAt = (word: string): readonly PlaceForm[] => {
    const known = inflected.get(word);
    if (known !== undefined) return known;
    const forms = places.get(word) ?? NO_FORMS;
    const found = citiesAt(word);
    if (found.length === 0) return forms;
    const all = longestFirst([...forms, ...found]);
    inflected.set(word, all);
    return all;
  };
  return {
    formsAt,
    listedForms: () => [
      ...Array.from(places.values()).flat(),
      ...Array.from(cities.keys()).flatMap((word) => citiesAt(word).filter(({ isInflected }) => !isInflected)),
    ],
  };
}

function parseListed(bytes: Buffer): ListedPlaces[] {
  return parseRows(bytes).map(([key = '', names = '', demonyms = '']) => ({
    key,
    names: names.split('|').filter(Boolean),
    demonyms: demonyms.split('|').filter(Boolean),
  }));
}

function formsOf(language: string): PlaceForm[] {
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

interface CityName {
  readonly city: PlaceKey;
  readonly name: string;
}

/** The listed names of cities by their first folded word. */
function citiesByFirstWord(language: string): ReadonlyMap<string, readonly CityName[]> {
  const index = new Map<string, CityName[]>();
  for (const city of cityKeys()) {
    for (const name of cityNames(city, language)) {
      const first = words(fold(name.replace(SIGNS, '')))[0]?.text ?? '';
      const list = index.get(first);
      if (list === undefined) {
        index.set(first, [{ city, name }]);
      } else {
        list.push({ city, name });
      }
    }
  }
  return index;
}

/** The forms of a city's name that begin with a word, but for those that are called as a country or capital surely is. */
function cityForms(
  city: PlaceKey,
  written: string,
  language: string,
  word: string,
  places: ReadonlyMap<string, readonly PlaceForm[]>,
): PlaceForm[] {
  const least = SIGNS.test(written) ? 1 : leastCityLength(language);
  return listedName(city, written, 'name', language)
    .filter((form) => form.words[0] === word && form.words.join('').length >= least)
    .flatMap((form): PlaceForm[] => {
      const known = places.get(word)?.findLast((other) => keyOf(other) === keyOf(form))?.caution;
      const caution = known === undefined ? (CITY_CAUTIONS[form.caution] ?? 'city') : 'company';
      return known === 'sure' ? [] : [{ ...form, caution }];
    });
}

/** Capitals as English writes them, for Latin-script languages whose own names of them no table has: most are alike. */
function borrowedCapitals(language: string, taken: ReadonlySet<string>): PlaceForm[] {
  return placeName(capitalKey(KNOWN_COUNTRY), language) !== undefined || scriptOfLanguage(language) !== 'Latn'
    ? []
    : formsOf('en').filter((form) => form.place !== undefined && isKnownCapital(form.place) && !taken.has(keyOf(form)));
}

/** CLDR's countries, and the capitals whose name the language's table does not replace and no country of theirs bears. */
function* unlistedNames(language: string, listedKeys: ReadonlySet<string>): Generator<[PlaceKey, string]> {
  const mainNames = new Map(
    countryCodes().flatMap((country) =>
      countryNames(country, language).map((name) => [fold(spellings(name)[0] ?? ''), country]),
    ),
  );
  for (const country of countryCodes()) {
    // China in "Hong Kong (China)" is China.
    const names = countryNames(country, language)
      .flatMap(spellings)
      .filter((name) => (mainNames.get(fold(name)) ?? country) === country);
    yield* names.map((name): [PlaceKey, string] => [country, name]);
    const capital = capitalKey(country);
    const name = isKnownCapital(capital) && !listedKeys.has(capital) ? placeName(capital, language) : undefined;
    if (name !== undefined && !names.some((other) => fold(other) === fold(name))) {
      yield [capital, name];
    }
  }
}

/** CLDR writes alternatives in brackets, whose country a territory is in them or after a comma. */
function spellings(name: string): string[] {
  const bracket = name.search(/[(（]/u);
  if (bracket >= 0) {
    return [name.slice(0, bracket).trim(), name.slice(bracket + 1).replace(/[)）]/gu, '')];
  }
  const comma = name.search(/[,،]/u);
  return comma < 0 ? [name] : [name.slice(0, comma), name];
}

function listedName(key: string, written: string, kind: NameKind, language: string): PlaceForm[] {
  const sign = written.charAt(0);
  const name = sign in CAUTIONS || sign === EXACT ? written.slice(1) : written;
  const form = {
    ...(key === NO_PLACE ? {} : { place: key }),
    kind,
    caution: CAUTIONS[sign] ?? 'sure',
    capitalised: key !== NO_PLACE && (kind === 'name' || capitalisedDemonyms().has(language)),
    ...(sign === EXACT ? { exact: name } : {}),
  } as const;
  const inflected = sign === EXACT ? [words(fold(name)).map((word) => word.text)] : inflect(name, language, kind);
  return inflected.map((folded, at) => ({ ...form, isInflected: at > 0, words: folded }));
}

function surePlace(place: PlaceKey, folded: readonly string[], isInflected: boolean): PlaceForm {
  return { place, kind: 'name', caution: 'sure', capitalised: true, isInflected, words: folded };
}

function minimumLength(language: string): number {
  return isSpaceless(language) || language === 'ko' ? MIN_SPACELESS_LENGTH : MIN_UNLISTED_LENGTH;
}

function leastCityLength(language: string): number {
  const least = minimumLength(language);
  if (least === MIN_SPACELESS_LENGTH) return least;
  return readsPlaces(language) ? MIN_CITY_LENGTH.withModel : MIN_CITY_LENGTH.alone;
}

function keyOf(form: PlaceForm): string {
  return form.words.join(' ');
}

function isCaseOnly(name: PlaceForm, other: PlaceForm): boolean {
  return name.kind === 'name' && name.isInflected && other.kind === 'demonym';
}

function indexForms(forms: readonly PlaceForm[]): ReadonlyMap<string, readonly PlaceForm[]> {
  const index = new Map<string, PlaceForm[]>();
  for (const form of forms) {
    const first = form.words[0];
    if (first === undefined) {
      continue;
    }
    const list = index.get(first) ?? [];
    // روسيا is both Russia and "as a Russian": a form of its own country's name is the name, which stands first.
    // A case of a name that is a demonym, too, in small letters (Amerikai, amerikai) is kept as both.
    if (!list.some((other) => other.place === form.place && keyOf(other) === keyOf(form) && !isCaseOnly(other, form))) {
      list.push(form);
    }
    index.set(first, list);
  }
  for (const list of index.values()) {
    longestFirst(list);
  }
  return index;
}

function longestFirst(forms: PlaceForm[]): PlaceForm[] {
  return forms.sort((one, other) => other.words.length - one.words.length);
}
