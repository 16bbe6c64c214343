import type { Coordinates } from '../../article/article.ts';
import { tagTable } from '../tag-table.ts';
import { readCoordinates } from './read-coordinates.ts';

/** The cities and regions of the table, laid out by column: most articles ask for the names in one language only. */
interface Cities {
  /** Country and code, as `IR.Q42053`. */
  readonly keys: readonly string[];
  /** In thousands. */
  readonly populations: Uint32Array;
  /** Where each city's row is. */
  readonly rows: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
  readonly places: ReadonlyMap<string, number>;
}

const POPULATION = 2;
const LATITUDE = 3;
const LONGITUDE = 4;
const ENGLISH = 'en';
/** Latin letters hardly hide a name that is written as in English; the table leaves it out there. */
const WRITTEN_AS_ENGLISH = new Set(['fr', 'es', 'de', 'it', 'pt', 'nl', 'tr', 'pl']);

const cities = tagTable('cities.tsv', (bytes): Cities => {
  const lines = bytes.toString('utf8').split('\n').filter(Boolean);
  const header = lines.find((line) => line.startsWith('#country'))?.split('\t') ?? [];
  const rows = lines.filter((line) => !line.startsWith('#'));
  const keys = rows.map((row) => row.split('\t', 2).join('.'));
  return {
    keys,
    rows,
    populations: Uint32Array.from(rows, (row) => Number(row.split('\t', POPULATION + 1)[POPULATION])),
    columns: new Map(header.map((language, column) => [language, column])),
    places: new Map(keys.map((key, place) => [key, place])),
  };
});

/** The keys of all cities and regions. */
export function cityKeys(): readonly string[] {
  return cities().keys;
}

/** The spellings of a city in a language, with their signs (see the tables of places); none where the table has none. */
export function cityNames(city: string, language: string): string[] {
  const { columns } = cities();
  const cells = cellsOf(city);
  const column = columns.get(language);
  const cell = column === undefined ? '' : (cells[column] ?? '');
  const english = cells[columns.get(ENGLISH) ?? -1] ?? '';
  const names = cell === '' && WRITTEN_AS_ENGLISH.has(language) ? english : cell;
  return names.split('|').filter(Boolean);
}

/** How many thousands of people live there; 0 for what is no city of the table. */
export function populationOf(city: string): number {
  const { places, populations } = cities();
  return populations[places.get(city) ?? -1] ?? 0;
}

/** A point in a city or region; nothing for what is none of the table, or lies where the table does not know. */
export function cityCoordinates(city: string): Coordinates | undefined {
  const cells = cellsOf(city);
  return readCoordinates(cells[LATITUDE], cells[LONGITUDE]);
}

function cellsOf(city: string): readonly string[] {
  const { places, rows } = cities();
  return rows[places.get(city) ?? -1]?.split('\t') ?? [];
}
