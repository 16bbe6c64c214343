import { fold } from '../../text/fold.ts';
import { scriptOfLanguage } from '../../text/scripts.ts';
import { kilometresBetween, kilometresTo } from './agreed-point.ts';
import { CITY_LANGUAGES, type City } from './city.ts';
import type { TownCity } from './town-cities.ts';

/** How far apart two points of one city may lie, its middle in one source and its edge in the other: by what is alike. */
const FARTHEST_KM = { letters: 25, sound: 5 } as const;
const SIGN = /^[?!=]/u;
/** What one source says beside a name; and what sources write in many ways. */
const SORT_OF_CITY = /^kota |[ -](?:city|shi|si)$/u;
const ARTICLE = /^(?:al|el|ال)[ -]?/u;
const ARABIC_ARTICLE = 'ال';
const LATIN = 'Latn';
const NO_LETTERS = /\P{L}/gu;
const UNSURE_LETTERS = /[aeiouy]|(.)(?=\1)/gu;

/**
 * Cities, with what GeoNames adds to them: its names where it has a city of the same name in the same country and
 * nearby, and the towns that are none of them. A city keeps its id, and its own names stand first.
 */
export function withTowns(cities: readonly City[], towns: readonly TownCity[], capitals: readonly City[]): City[] {
  const byName = Map.groupBy(
    [...cities, ...capitals].flatMap((city) => keysOf(city).map((key) => ({ ...key, city }))),
    ({ key }) => key,
  );
  const ofTown = new Map<City, TownCity>();
  const others: City[] = [];
  for (const one of towns.toSorted((first, second) => second.town.population - first.town.population)) {
    const same = keysOf(one.city)
      .flatMap(({ key }) => byName.get(key) ?? [])
      .find(({ city, farthest }) => isWithin(farthest, city, one));
    if (same === undefined) {
      others.push(one.city);
    } else if (!ofTown.has(same.city)) {
      ofTown.set(same.city, one);
    }
  }
  const all = cities.map((city) => {
    const town = ofTown.get(city);
    return town === undefined ? city : joined(city, town.city);
  });
  return onePerName([...all, ...others]);
}

/** Cities, a name that two close by in one country bear (a town and its district) with the larger of them alone. */
function onePerName(cities: readonly City[]): City[] {
  const largestFirst = cities.toSorted((one, other) => other.population - one.population);
  const bearers = new Map<string, City[]>();
  const named = largestFirst.map((city) => {
    const names = CITY_LANGUAGES.map((language): [string, string] => {
      const kept = spellingsOf(city, language).filter((name) => {
        const key = `${city.country} ${language} ${fold(name.replace(SIGN, ''))}`;
        const larger = bearers.get(key) ?? [];
        bearers.set(key, [...larger, city]);
        return !larger.some((other) => other !== city && isClose(other, city));
      });
      return [language, kept.join('|')];
    });
    return { ...city, names: Object.fromEntries(names) };
  });
  return named.filter((city) => CITY_LANGUAGES.some((language) => spellingsOf(city, language).length > 0));
}

function isClose({ point: one }: City, { point: other }: City): boolean {
  return (
    one[0] !== '' &&
    other[0] !== '' &&
    kilometresBetween(Number(one[0]), Number(one[1]), Number(other[0]), Number(other[1])) <= FARTHEST_KM.letters
  );
}

function isWithin(kilometres: number, { point: [latitude, longitude] }: City, { town }: TownCity): boolean {
  return latitude === '' || kilometresTo(town, Number(latitude), Number(longitude)) <= kilometres;
}

function joined(city: City, town: City): City {
  const names = CITY_LANGUAGES.map((language) => {
    const catalogued = spellingsOf(town, language);
    const all = spellingsOf(city, language);
    const own = city.isListed ? all : all.filter((name) => !isTranslated(name, catalogued, language));
    const known = new Set(own.map((name) => fold(name.replace(SIGN, ''))));
    const isCautious = own.some((name) => SIGN.test(name));
    const more = isCautious ? [] : catalogued.filter((name) => !known.has(fold(name)));
    return [language, [...own, ...more].join('|')] as const;
  });
  const point = city.point[0] === '' ? town.point : city.point;
  return { ...city, point, names: Object.fromEntries(names) };
}

/**
 * True for a name that the database made of the name's meaning (Resistencia as resistance), which begins otherwise, and
 * for one that lacks the article that it has (الزاوية).
 */
function isTranslated(name: string, catalogued: readonly string[], language: string): boolean {
  const [other] = catalogued;
  return (
    other !== undefined &&
    scriptOfLanguage(language) !== LATIN &&
    (firstLetter(name) !== firstLetter(other) || ARABIC_ARTICLE + name === other)
  );
}

function firstLetter(name: string): string {
  return fold(name.replace(SIGN, '')).replace(ARTICLE, '').charAt(0);
}

function spellingsOf({ names }: City, language: string): string[] {
  return (names[language] ?? '').split('|').filter(Boolean);
}

/** A city's country with each of its names, as another of that name close by is the same city. */
function keysOf(city: City): { readonly key: string; readonly farthest: number }[] {
  return ['en', 'ar'].flatMap((language) =>
    spellingsOf(city, language).flatMap((name) => {
      const folded = fold(name.replace(SIGN, '')).replace(SORT_OF_CITY, '').replace(ARTICLE, '');
      const letters = folded.replace(NO_LETTERS, '');
      const sound = letters.replace(UNSURE_LETTERS, '').replaceAll('q', 'k');
      return [
        { key: `${city.country} ${letters}`, farthest: FARTHEST_KM.letters },
        { key: `${city.country} ~${sound}`, farthest: FARTHEST_KM.sound },
      ];
    }),
  );
}
