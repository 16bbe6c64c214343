import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseRows } from '../../text/data-table.ts';
import { pointCellsAt } from './agreed-point.ts';
import { CITY_LANGUAGES, type City, cleaned, LATIN, NEAR_COUNTRIES } from './city.ts';
import { plainLetters } from './gazetteer.ts';
import { readTownNames, readTowns, type Town, type TownNames } from './geonames.ts';

/** A town of GeoNames as a row of the table, and where it lies. */
export interface TownCity {
  readonly town: Town;
  readonly city: City;
}

const SEAT_OF_REGION = 'PPLA';
/** Seats of smaller areas, and towns that are seats of nothing; no parts of towns, and none that people left. */
const TOWN = /^PPL(?:A\d?|G)?$/u;
/** Whom the news names: by how many languages have a name for it, and how many people live there. */
const FAMOUS = 13;
const KNOWN = { renown: 6, people: 50_000 } as const;
const SEAT = { renown: 6, people: 10_000 } as const;
const LARGE = { renown: 3, people: 100_000 } as const;
const NEAR = { renown: 2, people: 30_000 } as const;
/** Where towns of that size are so many that the news never names most of them. */
const LARGE_IN: Readonly<Record<string, number>> = {
  CN: 1_000_000,
  IN: 200_000,
  JP: 300_000,
  PH: 200_000,
  ID: 200_000,
};
const SYLLABLES = new Set(['zh', 'ko']);
const MIN_SYLLABLES = 3;
const KNOWN_BY_ALL = 1_000_000;
const HAN_COUNTRIES = new Set('CN TW HK MO JP KR KP VN SG'.split(' '));
/** What some names say beside the name. */
const SORT_OF_TOWN = /(?:-shi|-si| Shi)$/u;
const ASCII = /^[\x20-\x7e]+$/u;
const LATIN_NAME = /\p{Script=Latin}/u;
const LATIN_SCRIPT = 'Latn';

/** The towns of GeoNames that the news of the world names, but for capitals of countries, which have a table of their own. */
export function townCities(folder: string, locales: string): TownCity[] {
  const names = readTownNames(locales);
  const simplified = createRequire(join(folder, 'package.json'))('opencc-js').Converter({ from: 't', to: 'cn' });
  const added = new Map(
    parseRows(readFileSync(new URL('./town-names.tsv', import.meta.url))).map(([town = '', arabic = '', ...cells]) => [
      Number(town),
      new Map([['ar', arabic], ...cells.map((cell) => cell.split('=', 2) as [string, string])]),
    ]),
  );
  const nameIn = (town: Town, language: string): string => {
    const name = added.get(town.cityId)?.get(language) ?? names.nameIn(town, language);
    return language === 'zh' ? spellings([simplified(name), name]) : name;
  };
  return readTowns(folder)
    .filter((town) => added.has(town.cityId) || isNamedInNews(town, names))
    .map((town) => ({ town, city: cityOf(town, nameIn) }))
    .filter(({ city }) => city.names.en !== '');
}

function isNamedInNews(town: Town, names: TownNames): boolean {
  const { featureCode, country, population } = town;
  if (!TOWN.test(featureCode)) return false;
  const renown = names.renown(town);
  const large = { ...LARGE, people: LARGE_IN[country] ?? LARGE.people };
  const fits = (least: { renown: number; people: number }) => renown >= least.renown && population >= least.people;
  return (
    renown >= FAMOUS ||
    (featureCode === SEAT_OF_REGION && (population >= SEAT.people || renown >= SEAT.renown)) ||
    fits(KNOWN) ||
    fits(large) ||
    (NEAR_COUNTRIES.has(country) && fits(NEAR))
  );
}

function cityOf(town: Town, nameIn: (town: Town, language: string) => string): City {
  const { cityId, country, population, loc } = town;
  const [longitude, latitude] = loc.coordinates;
  const votes = Array.from(LATIN, (language) => plainLetters(nameIn(town, language)));
  const english = spellings(englishNames(town, nameIn(town, 'en'), votes));
  const others = CITY_LANGUAGES.slice(1).map((language) => {
    const name = cleaned(nameIn(town, language));
    const isLeftOut = (LATIN.has(language) && isAlike(name, english)) || isPartOfWords(name, language, town);
    return [language, isLeftOut ? '' : name] as const;
  });
  return {
    country,
    code: `geonames-${cityId}`,
    population: Math.max(1, Math.round(population / 1000)),
    point: pointCellsAt(latitude, longitude),
    names: { en: english, ...Object.fromEntries(others) },
  };
}

/** True for a name that is the English one, or holds it (Ciudad Mazatlán). */
function isAlike(name: string, english: string): boolean {
  return english.split('|').some((other) => plainLetters(name).includes(plainLetters(other)));
}

/** True for a foreign name of two syllables where words are not parted, or touch: those stand in other names. */
function isPartOfWords(name: string, language: string, { country, population }: Town): boolean {
  return (
    SYLLABLES.has(language) &&
    (name.split('|')[0] ?? '').length < MIN_SYLLABLES &&
    population < KNOWN_BY_ALL &&
    !HAN_COUNTRIES.has(country)
  );
}

/** Its own name and the catalogue's, the one that more languages have first, else the one that English readers know. */
function englishNames({ country, name }: Town, catalogued: string, votes: readonly string[]): string[] {
  const own = LATIN_NAME.test(name) ? cleaned(name.replace(SORT_OF_TOWN, '')) : '';
  const english = cleaned(catalogued.replace(SORT_OF_TOWN, ''));
  const isLonger = english === '' || (own !== '' && plainLetters(english).includes(plainLetters(own)));
  if (isLonger) {
    return [plainLetters(english) === plainLetters(own) && ASCII.test(english) ? english : own];
  }
  const isRomanised = new Intl.Locale('und', { region: country }).maximize().script !== LATIN_SCRIPT;
  const ownVotes = votesFor(own, votes) - votesFor(english, votes);
  return isRomanised && ASCII.test(own) && ownVotes >= 0 ? [own, english] : [english, own];
}

function votesFor(name: string, votes: readonly string[]): number {
  return votes.filter((vote) => vote === plainLetters(name)).length;
}

function spellings(names: readonly string[]): string {
  return Array.from(new Set(names.filter(Boolean))).join('|');
}
