/**
 * Makes `shared/tag/data/cities.tsv` from the cities of dr5hn/countries-states-cities-database, one JSON object a line,
 * gzipped (ODbL 1.0; so is the table made here), and from `listed-cities.tsv`, which stands above it.
 *
 *   node shared/tag/build/build-cities.ts <places.jsonl.gz>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';

interface City {
  readonly country: string;
  readonly code: string;
  /** In thousands. */
  readonly population: number;
  /** By language; spellings after `|`. */
  readonly names: Readonly<Record<string, string>>;
}

interface Place {
  readonly kind: string;
  readonly country: string;
  readonly name: string;
  readonly wikidata?: string;
  readonly population?: number;
  readonly names?: Readonly<Record<string, string>>;
}

const LANGUAGES = 'en ar fa fr es de it pt nl ru tr uk zh ja ko pl hi'.split(' ');
/** The database's own tags where they are longer than BCP 47 needs. */
const SOURCE_TAGS: Readonly<Record<string, string>> = { zh: 'zh-CN' };
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
const SMALL = /^\p{Ll}/u;

const [path] = process.argv.slice(2);
if (path === undefined) {
  throw new Error('Give the path of places.jsonl.gz.');
}
const capitals = new Set(
  parseRows(readFileSync(new URL('../data/capitals.tsv', import.meta.url))).map((row) => row[1]),
);
const listed = parseRows(readFileSync(new URL('./listed-cities.tsv', import.meta.url))).map(readListed);
const listedCodes = new Set(listed.map(({ code }) => code));
const listedNames = new Set(listed.flatMap((city) => keysOf(city)));
const found = gunzipSync(readFileSync(path))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Place => JSON.parse(line))
  .filter(isKept)
  .map(cityOf)
  .filter((city) => !listedCodes.has(city.code) && !keysOf(city).some((key) => listedNames.has(key)));

const cities = [...listed, ...onePerCode(found)].sort((one, other) =>
  one.country < other.country ? -1 : one.country > other.country ? 1 : other.population - one.population,
);
writeFileSync(
  new URL('../data/cities.tsv', import.meta.url),
  [
    '# Cities and regions: country, code, thousands of people, names by language (none where English is written alike).',
    '# From dr5hn/countries-states-cities-database, ODbL 1.0; this table is under ODbL 1.0 too.',
    `#country\tcode\tthousands\t${LANGUAGES.join('\t')}`,
    ...cities.map(({ country, code, population, names }) =>
      [country, code, population, ...LANGUAGES.map((language) => names[language] ?? '')].join('\t').trimEnd(),
    ),
    '',
  ].join('\n'),
);

function readListed([country = '', code = '', population = '', en = '', ar = '', ...others]: string[]): City {
  const more = others.map((cell): [string, string] => {
    const [language = '', names = ''] = cell.split('=', 2);
    return [language, cell.slice(language.length + 1) || names];
  });
  return { country, code, population: Number(population), names: { en, ar, ...Object.fromEntries(more) } };
}

function isKept({ kind, country, name, wikidata, population = 0 }: Place): boolean {
  const least = MIN_POPULATION_OF[country] ?? (NEAR_COUNTRIES.has(country) ? MIN_NEAR_POPULATION : MIN_POPULATION);
  return (
    kind === 'city' && wikidata !== undefined && !capitals.has(wikidata) && population >= least && !NO_CITY.test(name)
  );
}

function cityOf({ country, name, wikidata = '', population = 0, names = {} }: Place): City {
  const english = cleaned(name);
  const kept = LANGUAGES.slice(1).map((language) => {
    const own = cleaned(names[SOURCE_TAGS[language] ?? language] ?? '');
    return [language, LATIN.has(language) && own === english ? '' : own] as const;
  });
  return {
    country,
    code: wikidata,
    population: Math.round(population / 1000),
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
