import { onceEach } from '../../text/once.ts';
import { indexCities } from './city-forms.ts';
import { countryForms } from './country-forms.ts';
import { keyOf, type PlaceForm } from './place-form.ts';

/** The place names of one language. */
export interface PlaceLexicon {
  /** Those that begin with a folded word, longest first. */
  readonly formsAt: (word: string) => readonly PlaceForm[];
  /** All of them, cities but as they are listed. */
  readonly listedForms: () => PlaceForm[];
}

const NO_FORMS: readonly PlaceForm[] = [];

/**
 * The names of countries, capitals and cities, and the demonyms, that a text in this language may hold. Built once, then
 * kept. Cities are many, so that they are inflected only where a text holds a word that may begin one.
 */
export const placeLexicon = onceEach(buildLexicon);

function buildLexicon(language: string): PlaceLexicon {
  const places = indexForms(countryForms(language));
  const cities = indexCities(language, places);
  const inflected = new Map<string, readonly PlaceForm[]>();
  const formsAt = (word: string): readonly PlaceForm[] => {
    const known = inflected.get(word);
    if (known !== undefined) return known;
    const forms = places.get(word) ?? NO_FORMS;
    const found = cities.formsAt(word);
    if (found.length === 0) return forms;
    const all = longestFirst([...forms, ...found]);
    inflected.set(word, all);
    return all;
  };
  return {
    formsAt,
    listedForms: () => [
      ...Array.from(places.values()).flat(),
      ...cities.firstWords().flatMap((word) => cities.formsAt(word).filter(({ isInflected }) => !isInflected)),
    ],
  };
}

function isCaseOnly(name: PlaceForm, other: PlaceForm): boolean {
  return name.kind === 'name' && name.isInflected && other.kind === 'demonym';
}

function indexForms(forms: readonly PlaceForm[]): ReadonlyMap<string, readonly PlaceForm[]> {
  const index = new Map<string, PlaceForm[]>();
  for (const form of forms) {
    const first = form.words[0];
    if (first === undefined) {
      continue;
    }
    const list = index.get(first) ?? [];
    // روسيا is both Russia and "as a Russian": a form of its own country's name is the name, which stands first.
    // A case of a name that is a demonym, too, in small letters (Amerikai, amerikai) is kept as both.
    if (!list.some((other) => other.place === form.place && keyOf(other) === keyOf(form) && !isCaseOnly(other, form))) {
      list.push(form);
    }
    index.set(first, list);
  }
  for (const list of index.values()) {
    longestFirst(list);
  }
  return index;
}

function longestFirst(forms: PlaceForm[]): PlaceForm[] {
  return forms.sort((one, other) => other.words.length - one.words.length);
}
