import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { scriptOfLanguage } from '../../text/scripts.ts';
import { isSpaceless } from '../../text/spaceless.ts';
import { words } from '../../text/words.ts';
import { tagTable } from '../tag-table.ts';
import { inflect, type NameKind } from './inflect.ts';
import {
  capitalKey,
  countryCodes,
  countryNames,
  countryOf,
  isKnownCapital,
  isUnknownCapital,
  type PlaceKey,
  placeName,
} from './place-id.ts';

/** What a name needs beside itself to be believed: nothing, a word of place or company, or company of its country. */
export type Caution = 'sure' | 'locative' | 'company';

export interface PlaceForm {
  /** Absent for a phrase that only looks like a place. */
  readonly place?: PlaceKey;
  readonly kind: NameKind;
  readonly caution: Caution;
  /** Where the script has capitals, the name counts only with one (Turkey, not turkey). */
  readonly capitalised: boolean;
  /** The one spelling that counts, for names that are words in other case. */
  readonly exact?: string;
  /** Folded; the first is the key under which the form is found. */
  readonly words: readonly string[];
}

/** The place names of one language by their first folded word, longest first. */
export type PlaceLexicon = ReadonlyMap<string, readonly PlaceForm[]>;

interface ListedPlaces {
  readonly key: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

/** The languages that have a table of their own beside CLDR's names. */
export const PLACE_TABLE_LANGUAGES = 'ar de en es fa fr he hi it ja ko nl pl pt ru tr uk ur zh'.split(' ');

const CAUTIONS: Readonly<Record<string, Caution>> = { '?': 'locative', '!': 'company' };
const EXACT = '=';
const NO_PLACE = '-';
/** A name in fewer letters is found inside too much else to be taken from a table that nobody read. */
const MIN_UNLISTED_LENGTH = 3;
const MIN_SPACELESS_LENGTH = 2;

const capitalisedDemonyms = tagTable('capitalised-demonyms.tsv', (bytes) => {
  return new Set(parseRows(bytes).map(([language]) => language));
});
const tables = new Map(
  PLACE_TABLE_LANGUAGES.map((language) => [language, tagTable(`places.${language}.tsv`, parseListed)]),
);
const lexicons = new Map<string, PlaceLexicon>();

/** The names of countries and capitals, and the demonyms, that a text in this language may hold. Built once, then kept. */
export function placeLexicon(language: string): PlaceLexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = indexForms(formsOf(language));
    lexicons.set(language, lexicon);
  }
  return lexicon;
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
    .flatMap(([place, name]) => inflect(name, language, 'name').map((form) => surePlace(place, form)))
    .filter((form) => !taken.has(keyOf(form)) && form.words.join('').length >= minimumLength(language));
  return [...names, ...unlisted, ...demonyms, ...borrowedCapitals(language)];
}

/** Capitals as English writes them, for Latin-script languages without a table: most are written alike. */
function borrowedCapitals(language: string): PlaceForm[] {
  return PLACE_TABLE_LANGUAGES.includes(language) || scriptOfLanguage(language) !== 'Latn'
    ? []
    : formsOf('en').filter((form) => form.place !== undefined && countryOf(form.place) !== form.place);
}

/** CLDR's countries, and the capitals whose name the language's table does not replace and no country of theirs bears. */
function* unlistedNames(language: string, listedKeys: ReadonlySet<string>): Generator<[PlaceKey, string]> {
  for (const country of countryCodes()) {
    const names = countryNames(country, language).flatMap(spellings);
    yield* names.map((name): [PlaceKey, string] => [country, name]);
    const capital = capitalKey(country);
    const name = isKnownCapital(capital) && !listedKeys.has(capital) ? placeName(capital, language) : undefined;
    if (name !== undefined && !names.some((other) => fold(other) === fold(name))) {
      yield [capital, name];
    }
  }
}

/** CLDR writes alternatives in brackets, and a capital after a dash to tell two countries apart. */
function spellings(name: string): string[] {
  const bracket = name.search(/[(（]/u);
  return bracket < 0 ? [name] : [name.slice(0, bracket), name.slice(bracket + 1).replace(/[)）]/gu, '')];
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
  return inflected.map((folded) => ({ ...form, words: folded }));
}

function surePlace(place: PlaceKey, folded: readonly string[]): PlaceForm {
  return { place, kind: 'name', caution: 'sure', capitalised: true, words: folded };
}

function minimumLength(language: string): number {
  return isSpaceless(language) || language === 'ko' ? MIN_SPACELESS_LENGTH : MIN_UNLISTED_LENGTH;
}

function keyOf(form: PlaceForm): string {
  return form.words.join(' ');
}

function indexForms(forms: readonly PlaceForm[]): PlaceLexicon {
  const index = new Map<string, PlaceForm[]>();
  for (const form of forms) {
    const first = form.words[0];
    if (first === undefined) {
      continue;
    }
    const list = index.get(first) ?? [];
    // روسيا is both Russia and "as a Russian": a form of its own country's name is the name, which stands first.
    if (!list.some((other) => other.place === form.place && keyOf(other) === keyOf(form))) {
      list.push(form);
    }
    index.set(first, list);
  }
  for (const list of index.values()) {
    list.sort((one, other) => other.words.length - one.words.length);
  }
  return index;
}
