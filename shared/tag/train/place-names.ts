import { type TrainingData, tableRows } from './training-data.ts';

const REGION_LETTERS = Array.from({ length: 26 }, (_, letter) => String.fromCharCode(65 + letter));
const CAUTION = /^[?!=]/u;

/** The names of countries and cities in a language: CLDR's, the project's place table's and those of `places.jsonl.gz`. */
export function placeNames(data: TrainingData, language: string): string[] {
  const cities = data.records('names/places.jsonl.gz').flatMap(({ name, names }) => {
    const translated = (names as Record<string, string> | undefined)?.[language];
    return translated ?? (language === 'en' ? String(name) : []);
  });
  return [...cities, ...countryNames(language), ...listedPlaces(language, 1)];
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
    .flatMap((row) => (row[column] ?? '').split('|'))
    .map((name) => name.replace(CAUTION, ''))
    .filter((name) => name !== '');
}
