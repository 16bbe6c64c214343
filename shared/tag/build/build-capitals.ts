/**
 * Makes `shared/tag/data/capitals.tsv` from the countries and cities of dr5hn/countries-states-cities-database, one JSON
 * object a line, gzipped (ODbL 1.0; so is the table made here).
 *
 *   node shared/tag/build/build-capitals.ts <places.jsonl.gz>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

interface Place {
  readonly kind: string;
  readonly country: string;
  readonly name: string;
  readonly native?: string;
  readonly capital?: string;
  readonly wikidata?: string;
  readonly population?: number;
  readonly names?: Readonly<Record<string, string>>;
}

const LANGUAGES = 'en ar fa fr es de it pt nl ru tr uk zh ja ko pl hi'.split(' ');
/** The database's own tags where they are longer than BCP 47 needs. */
const SOURCE_TAGS: Readonly<Record<string, string>> = { zh: 'zh-CN' };

const [path] = process.argv.slice(2);
if (path === undefined) {
  throw new Error('Give the path of places.jsonl.gz.');
}
const places = gunzipSync(readFileSync(path))
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Place => JSON.parse(line));

const corrections = new Map(
  readFileSync(new URL('./capital-corrections.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([country = '', ...cells]) => [country, cells]),
);

const rows = places
  .filter((place) => place.kind === 'country' && place.country !== undefined)
  .sort((one, other) => (one.country < other.country ? -1 : 1))
  .map((country) => {
    const capital = capitalOf(country);
    const found = capital === undefined ? [] : LANGUAGES.map((language) => nameOf(capital, language));
    const cells = corrected([capital?.wikidata ?? '', ...found], corrections.get(country.country) ?? []);
    return [country.country, ...(cells[0] === '' ? [] : cells)].join('\t').trimEnd();
  });

writeFileSync(
  new URL('../data/capitals.tsv', import.meta.url),
  [
    '# Countries and their capitals. From dr5hn/countries-states-cities-database, ODbL 1.0; this table is under ODbL 1.0 too.',
    `#country\twikidata\t${LANGUAGES.join('\t')}`,
    ...rows,
    '',
  ].join('\n'),
);

function capitalOf(country: Place): Place | undefined {
  return places
    .filter(
      (place) =>
        place.kind === 'city' &&
        place.country === country.country &&
        plain(place.name) === plain(country.capital ?? ''),
    )
    .sort((one, other) => (other.population ?? 0) - (one.population ?? 0))[0];
}

/** What is corrected by hand stands above the source, which lacks some capitals and has some machine-made names; `-` clears. */
function corrected(cells: readonly string[], corrections: readonly string[]): string[] {
  return Array.from({ length: LANGUAGES.length + 1 }, (_, column) => {
    const correction = corrections[column] ?? '';
    return correction === '-' ? '' : correction || (cells[column] ?? '');
  });
}

function nameOf(capital: Place, language: string): string {
  return (language === 'en' ? capital.name : (capital.names?.[SOURCE_TAGS[language] ?? language] ?? ''))
    .replace(/\([^()]*\)/g, '')
    .trim();
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
