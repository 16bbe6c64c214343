import { readFileSync } from 'node:fs';
import { parseRows } from '../../text/data-table.ts';
import { type TrainingData, tableRows } from './training-data.ts';

const REGION_LETTERS = Array.from({ length: 26 }, (_, letter) => String.fromCharCode(65 + letter));
const CAUTION = /^[?!=]/u;
const LISTED_CITIES = new URL('../build/listed-cities.tsv', import.meta.url);
const LISTED_NAMES_COLUMNS: Readonly<Record<string, number>> = { en: 5, ar: 6 };
/** Names of smaller places are too often words or names of people. */
const MIN_POPULATION = 50_000;
/** Where the smaller places, too, are news in Arabic. */
const NEAR_COUNTRIES = new Set('DZ BH EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SS SY TN AE YE DJ KM IL'.split(' '));

/** The names of the cities of `places.jsonl.gz` in a language. */
export function cityNames(data: TrainingData, language: string): string[] {
  return data
    .records('names/places.jsonl.gz')
    .filter(
      ({ country, population }) => NEAR_COUNTRIES.has(String(country)) || Number(population ?? 0) >= MIN_POPULATION,
    )
    .flatMap(({ name, names }) => {
      const translated = (names as Record<string, string> | undefined)?.[language];
      return translated ?? (language === 'en' ? String(name) : []);
    });
}

/** Countries and capitals by CLDR and the project's tables, and the cities and regions that it lists by hand. */
export function knownPlaceNames(language: string): string[] {
  return [
    ...countryNames(language),
    ...listedPlaces(language, 1),
    ...capitalNames(language),
    ...listedCities(language),
  ];
}

/** The demonyms in the project's place table. */
export function demonyms(language: string): string[] {
  return listedPlaces(language, 2);
}

function countryNames(language: string): string[] {
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return REGION_LETTERS.flatMap((first) => REGION_LETTERS.flatMap((second) => regions.of(first + second) ?? []));
}

function listedPlaces(language: string, column: number): string[] {
  return tableRows(`places.${language}.tsv`)
    .filter(([key]) => key !== '-')
    .flatMap((row) => namesIn(row[column]));
}

function capitalNames(language: string): string[] {
  const header = readFileSync(new URL('../data/capitals.tsv', import.meta.url), 'utf8')
    .split('\n')
    .find((line) => line.startsWith('#country'));
  const column = (header ?? '').split('\t').indexOf(language);
  return column < 0 ? [] : tableRows('capitals.tsv').flatMap((row) => namesIn(row[column]));
}

function listedCities(language: string): string[] {
  const column = LISTED_NAMES_COLUMNS[language];
  return column === undefined ? [] : parseRows(readFileSync(LISTED_CITIES)).flatMap((row) => namesIn(row[column]));
}

function namesIn(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('|')
    .map((name) => name.replace(CAUTION, ''))
    .filter((name) => name !== '');
}
