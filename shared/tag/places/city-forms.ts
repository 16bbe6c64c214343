import { fold } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { readsPlaces } from '../names/names-languages.ts';
import { cityKeys, cityNames } from './cities.ts';
import { uninflect } from './inflect.ts';
import {
  type Caution,
  keyOf,
  listedName,
  MIN_SPACELESS_LENGTH,
  minimumLength,
  type PlaceForm,
  SIGNS,
} from './place-form.ts';
import type { PlaceKey } from './place-id.ts';

/** What these signs mean on a city. */
const CITY_CAUTIONS: Readonly<Partial<Record<Caution, Caution>>> = { locative: 'namesake', company: 'company' };
/** Where a model of names has its say, غزة and حلب are as safe as longer names. */
const MIN_CITY_LENGTH = { withModel: 3, alone: 4 } as const;
const NO_CITIES: readonly CityName[] = [];

/** The names of cities in one language. */
export interface CityIndex {
  /** The forms that begin with a folded word. */
  readonly formsAt: (word: string) => PlaceForm[];
  /** With which the names begin as they are listed. */
  readonly firstWords: () => string[];
}

interface CityName {
  readonly city: PlaceKey;
  readonly name: string;
}

/**
 * The names of cities, but for those that are called as a country or capital surely is. They are many, and inflected only when
 * they are asked for.
 *
 * @param places the forms of countries and capitals by their first word
 */
export function indexCities(language: string, places: ReadonlyMap<string, readonly PlaceForm[]>): CityIndex {
  const cities = citiesByFirstWord(language);
  return {
    formsAt: (word) => {
      const forms: PlaceForm[] = [];
      for (const listed of uninflect(word, language, 'name')) {
        for (const { city, name } of cities.get(listed) ?? NO_CITIES) {
          forms.push(...cityForms(city, name, language, word, places));
        }
      }
      return forms;
    },
    firstWords: () => [...cities.keys()],
  };
}

/** The listed names of cities by their first folded word. */
function citiesByFirstWord(language: string): ReadonlyMap<string, readonly CityName[]> {
  const index = new Map<string, CityName[]>();
  for (const city of cityKeys()) {
    for (const name of cityNames(city, language)) {
      const first = words(fold(name.replace(SIGNS, '')))[0]?.text ?? '';
      const list = index.get(first);
      if (list === undefined) {
        index.set(first, [{ city, name }]);
      } else {
        list.push({ city, name });
      }
    }
  }
  return index;
}

/** The forms of a city's name that begin with a word. */
function cityForms(
  city: PlaceKey,
  written: string,
  language: string,
  word: string,
  places: ReadonlyMap<string, readonly PlaceForm[]>,
): PlaceForm[] {
  const least = SIGNS.test(written) ? 1 : leastCityLength(language);
  return listedName(city, written, 'name', language)
    .filter((form) => form.words[0] === word && form.words.join('').length >= least)
    .flatMap((form): PlaceForm[] => {
      const known = places.get(word)?.findLast((other) => keyOf(other) === keyOf(form))?.caution;
      const caution = known === undefined ? (CITY_CAUTIONS[form.caution] ?? 'city') : 'company';
      return known === 'sure' ? [] : [{ ...form, caution }];
    });
}

function leastCityLength(language: string): number {
  const least = minimumLength(language);
  if (least === MIN_SPACELESS_LENGTH) return least;
  return readsPlaces(language) ? MIN_CITY_LENGTH.withModel : MIN_CITY_LENGTH.alone;
}
