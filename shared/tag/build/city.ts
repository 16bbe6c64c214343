import type { PointCells } from './agreed-point.ts';
import { LANGUAGES } from './gazetteer.ts';

/** A row of the table of cities. */
export interface City {
  readonly country: string;
  /** Its Wikidata id, its GeoNames id (`geonames-…`), or a name of our own. */
  readonly code: string;
  /** In thousands. */
  readonly population: number;
  readonly point: PointCells;
  /** By language; spellings after `|`. */
  readonly names: Readonly<Record<string, string>>;
  /** True for one of `listed-cities.tsv`, whose names are beyond doubt. */
  readonly isListed?: boolean;
}

/** The languages that cities have names in. */
export const CITY_LANGUAGES = [...LANGUAGES, 'he', 'ur', 'ckb'];
/** Languages that mostly write a foreign city as English does: nothing is stored where they do. */
export const LATIN = new Set(['fr', 'es', 'de', 'it', 'pt', 'nl', 'tr', 'pl']);
/** Where the smaller places, too, are news in Arabic. */
export const NEAR_COUNTRIES = new Set(
  'DZ BH EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SS SY TN AE YE DJ KM IL'.split(' '),
);
const MOST_WORDS = 5;
/** Province of, city of. */
const PERSIAN_SORT = /^(?:استان|شهرستان|شهر) /u;
const SMALL = /^\p{Ll}/u;

/** The name, or nothing where a machine translated it as a word (small letters) or describes it in many words. */
export function cleaned(name: string): string {
  const plain = name
    .replace(/[‘’ʻ`]/gu, '’')
    .replace(PERSIAN_SORT, '')
    .trim();
  return plain.length < 2 || SMALL.test(plain) || plain.split(' ').length > MOST_WORDS ? '' : plain;
}
