import { readFileSync } from 'node:fs';
import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { scriptOfLanguage } from '../../text/scripts.ts';
import { entryOf, readNameLexicon } from '../names/name-lexicon.ts';
import { CITY_LANGUAGES, type City } from './city.ts';

/** A city of so many thousands is meant by its name more often than the people who are called like it. */
const KNOWN_BY_ALL = 700;
const LATIN = 'Latn';
const NAME_OF_SOMEBODY = '?';
const SIGN = /^[?!=]/u;
const SEVERAL_WORDS = /[\s-]/u;

/** Cities with the sign of caution on names that are also words (`city-words.tsv`) or, in Latin letters, names of people. */
export function markWords(cities: readonly City[]): City[] {
  const signs = new Map(
    parseRows(readFileSync(new URL('./city-words.tsv', import.meta.url))).flatMap(
      ([where = '', sign = '', names = '']) =>
        names.split('|').map((name) => [`${where} ${fold(name)}`, sign] as const),
    ),
  );
  const people = readNameLexicon(readFileSync(new URL('../data/names-lexicon.latin.bin', import.meta.url)));
  const isSomebody = (name: string): boolean => {
    const entry = SEVERAL_WORDS.test(name) ? undefined : entryOf(fold(name), people);
    return entry !== undefined && entry.firstName + entry.lastName > 0;
  };
  const marked = (name: string, language: string, population: number): string => {
    const script = scriptOfLanguage(language);
    const sign = signs.get(`${language} ${fold(name)}`) ?? signs.get(`${script} ${fold(name)}`);
    const ofPeople = script === LATIN && population < KNOWN_BY_ALL && isSomebody(name) ? NAME_OF_SOMEBODY : '';
    return name === '' || SIGN.test(name) ? name : (sign ?? ofPeople) + name;
  };
  return cities.map((city) => ({
    ...city,
    names: Object.fromEntries(
      CITY_LANGUAGES.map((language) => [
        language,
        (city.names[language] ?? '')
          .split('|')
          .map((name) => marked(name, language, city.population))
          .join('|'),
      ]),
    ),
  }));
}
