import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A country or city of dr5hn/countries-states-cities-database, whose point is in degrees as text. */
export interface Place {
  readonly kind: string;
  readonly country: string;
  readonly name: string;
  readonly native?: string;
  readonly capital?: string;
  readonly wikidata?: string;
  readonly population?: number;
  readonly lat: string;
  readonly lon: string;
  readonly names?: Readonly<Record<string, string>>;
}

/** The languages that the tables have names in. */
export const LANGUAGES = 'en ar fa fr es de it pt nl ru tr uk zh ja ko pl hi'.split(' ');

/** The database's own tags where they are longer than BCP 47 needs. */
const SOURCE_TAGS: Readonly<Record<string, string>> = { zh: 'zh-CN' };

/** Reads the database: one JSON object a line, gzipped. */
export function readGazetteer(path: string): Place[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Place => JSON.parse(line));
}

/** The database's name of a place in a language; empty where it has none. */
export function nameIn({ name, names }: Place, language: string): string {
  return language === 'en' ? name : (names?.[SOURCE_TAGS[language] ?? language] ?? '');
}

/** A name's letters alone, without accents: by them one name is told in two sources. */
export function plainLetters(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}
