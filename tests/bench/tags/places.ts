/**
 * `npm run bench:places`: how surely countries are found. First every country's CLDR name in a neutral sentence of each
 * language; then sentences of our own with demonyms, cases, clitics, and words that only look like countries; then news of
 * our own with cities, and with people, clubs and words called like cities.
 */
import { readFileSync } from 'node:fs';
import { countryCodes, countryOf, isCountry, placeName, placeTagId } from '../../../shared/tag/places/place-id.ts';
import { findArticlePlaces } from '../../../shared/tag/places/read-places.ts';
import { parseRows } from '../../../shared/text/data-table.ts';
import { fold } from '../../../shared/text/fold.ts';
import { percent, printBar } from './print-bar.ts';

const BARS = { precision: '97', recall: '95' } as const;
/** Islands without people, and codes that are no country's: no news names them. */
const UNNAMED = new Set([
  'AC',
  'BV',
  'CP',
  'DG',
  'EA',
  'EU',
  'EZ',
  'HM',
  'IC',
  'QO',
  'TA',
  'UM',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);

const CITY_CASES = [
  ['news with cities', 'city-cases.tsv'],
  ['news with cities, written later', 'city-cases-later.tsv'],
] as const;

interface Count {
  right: number;
  given: number;
  expected: number;
}

const table = (file: string) => parseRows(readFileSync(new URL(file, import.meta.url)));

const named: Count = { right: 0, given: 0, expected: 0 };
for (const [language = '', frame = ''] of table('place-frames.tsv')) {
  const count = scoreNames(language, frame);
  add(named, count);
  console.log(`${language.padEnd(4)} ${describe(count)}`);
}
console.log(`names of ${named.expected} countries: ${describe(named)}`);
printBars(named);

const written: Count = { right: 0, given: 0, expected: 0 };
for (const [language = '', codes = '', sentence = ''] of table('place-cases.tsv')) {
  const expected = new Set(codes === '-' ? [] : codes.split(','));
  const found = countriesIn(sentence, language);
  const count = compare(found, expected);
  add(written, count);
  if (count.right < count.given || count.right < count.expected) {
    console.log(`  ${language}: ${sentence} → ${Array.from(found).join(',') || '-'} instead of ${codes}`);
  }
}
console.log(`sentences of our own: ${describe(written)}`);
printBars(written);

for (const [title, file] of CITY_CASES) {
  const cities: Count = { right: 0, given: 0, expected: 0 };
  for (const [language = '', names = '', text = ''] of table(file)) {
    const expected = new Set(names === '-' ? [] : names.split(',').map(plainName));
    const found = citiesIn(text, language);
    const count = compare(found, expected);
    add(cities, count);
    if (count.right < count.given || count.right < count.expected) {
      console.log(`  ${language}: ${text} → ${Array.from(found).join(',') || '-'} instead of ${names}`);
    }
  }
  console.log(`${title}: ${describe(cities)}  (${cities.right} of ${cities.expected}, ${cities.given} given)`);
}

function scoreNames(language: string, frame: string): Count {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const total: Count = { right: 0, given: 0, expected: 0 };
  for (const country of countryCodes().filter((code) => !UNNAMED.has(code))) {
    // What CLDR adds in brackets or after a comma names another country.
    const name = names.of(country)?.replace(/\s*[(（,،].*$/u, '');
    if (name !== undefined) {
      add(total, compare(countriesIn(frame.replace('{}', name), language), new Set([country])));
    }
  }
  return total;
}

function countriesIn(sentence: string, language: string): Set<string> {
  const found = findArticlePlaces({ language, body: [sentence], keywords: [], subjects: [] });
  return new Set(
    found.filter(({ place }) => isCountry(place)).map(({ place }) => placeTagId(place).slice('place:'.length)),
  );
}

/** Capitals, cities and regions, as country and English name. */
function citiesIn(text: string, language: string): Set<string> {
  const found = findArticlePlaces({ language, body: [text], keywords: [], subjects: [] });
  return new Set(
    found
      .filter(({ place }) => !isCountry(place))
      .map(({ place }) => plainName(`${countryOf(place)}:${placeName(place, 'en')}`)),
  );
}

/** A name without what sources write in many ways. */
function plainName(name: string): string {
  return fold(name).replace(/[^\p{L}:]/gu, '');
}

function compare(found: ReadonlySet<string>, expected: ReadonlySet<string>): Count {
  const right = Array.from(found).filter((code) => expected.has(code)).length;
  return { right, given: found.size, expected: expected.size };
}

function add(total: Count, { right, given, expected }: Count): void {
  total.right += right;
  total.given += given;
  total.expected += expected;
}

function describe({ right, given, expected }: Count): string {
  return `precision ${percent(right / given)}  recall ${percent(right / expected)}`;
}

function printBars({ right, given, expected }: Count): void {
  printBar('precision', percent(right / given), BARS.precision);
  printBar('recall', percent(right / expected), BARS.recall);
}
