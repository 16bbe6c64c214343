import { fold } from '../../text/fold.ts';
import { populationOf } from './cities.ts';
import type { PlaceForm } from './place-form.ts';
import { countryOf, isCountry, type PlaceKey } from './place-id.ts';
import type { PlaceSighting } from './place-sighting.ts';
import { placeWords } from './place-words.ts';

/** How many times as many people the larger of two cities has, where it is meant. */
const CLEARLY_LARGER = 1.5;
/**
 * Thousands of people from which a city of several words is believed wherever it is named:
 * قطاع غزة is hardly anything else.
 */
const LARGE = 300;
/** Letters of a city that a model does not read as a place. */
const MIN_UNREAD = { located: 4, accompanied: 6 } as const;

/** How many sightings in an article leave no doubt, by country: a capital or a demonym counts for its country. */
export type Company = ReadonlyMap<string, number>;

/** True for what may stand between two countries of a list. */
export function isJoint(between: string, language: string): boolean {
  return placeWords(language)?.joints.has(fold(between).trim()) === true;
}

/** True for a sighting that is one country by its name, whatever stands around it. */
export function isSurelyCountry({ forms }: PlaceSighting): boolean {
  const [form] = forms;
  return (
    forms.length === 1 &&
    form?.place !== undefined &&
    isCountry(form.place) &&
    form.kind === 'name' &&
    form.caution === 'sure'
  );
}

/** Counts the sightings that are one place and need nothing beside themselves. */
export function countCompany(sightings: readonly PlaceSighting[]): Company {
  const company = new Map<string, number>();
  for (const { forms } of sightings) {
    const [form] = forms;
    if (forms.length === 1 && form?.caution === 'sure' && form.place !== undefined) {
      const country = countryOf(form.place);
      company.set(country, (company.get(country) ?? 0) + 1);
    }
  }
  return company;
}

/** Company with the countries of cities that were told, too: beside one city of a country another is believed. */
export function withCompanyOf(cities: readonly { readonly place: PlaceKey }[], company: Company): Company {
  const all = new Map(company);
  for (const { place } of cities) {
    const country = countryOf(place);
    all.set(country, (all.get(country) ?? 0) + 1);
  }
  return all;
}

/**
 * Which place a sighting is: the only one it can be; among several, the one whose country the rest of the article
 * speaks of most; none when that leaves it open, since a wrong place is worse than none.
 */
export function resolvePlace(sighting: PlaceSighting, company: Company, language: string): PlaceForm | undefined {
  if (sighting.forms.some((form) => form.place === undefined) || isNamesake(sighting, language)) {
    return undefined;
  }
  const several = sighting.forms.length > 1;
  const believed = sighting.forms.filter((form) => isBelieved(form, sighting, company, language, several));
  const [best, next] = believed.sort(
    (one, other) =>
      companyOf(other, company) - companyOf(one, company) || populationOfForm(other) - populationOfForm(one),
  );
  return best !== undefined && next !== undefined && isOpen(best, next, company) ? undefined : best;
}

/** Of two cities of one name the clearly larger one is meant where nothing else tells. */
function isOpen(best: PlaceForm, next: PlaceForm, company: Company): boolean {
  return (
    companyOf(best, company) === companyOf(next, company) &&
    populationOfForm(best) <= populationOfForm(next) * CLEARLY_LARGER
  );
}

function populationOfForm({ place }: PlaceForm): number {
  return place === undefined ? 0 : populationOf(place);
}

function isBelieved(
  form: PlaceForm,
  sighting: PlaceSighting,
  company: Company,
  language: string,
  several: boolean,
): boolean {
  if (form.caution === 'sure' && !several) {
    return true;
  }
  const accompanied = companyOf(form, company) > 0;
  const located = isLocated(sighting, language);
  if (form.caution === 'city') {
    // Where a model does not read a place, few letters are a chance.
    const least = sighting.isNamed === false ? MIN_UNREAD[located ? 'located' : 'accompanied'] : 0;
    const isTold = (accompanied || located) && form.words.join('').length >= least;
    return !sighting.besideName && (isTold || (!several && isUnmistakable(form)));
  }
  if (form.caution === 'namesake') {
    return !sighting.besideName && located;
  }
  if (form.caution === 'locative') {
    return !sighting.besideName && (accompanied || (located && !several));
  }
  const isUnread = populationOfForm(form) > 0 && !(sighting.isNamed ?? located) && !isOfKind(sighting, language);
  return accompanied && !isUnread && !(form.caution === 'company' && sighting.besideName);
}

function isUnmistakable(form: PlaceForm): boolean {
  return form.words.length > 1 && populationOfForm(form) >= LARGE;
}

/** True where what stands around a name makes it a place: a place word, a list of countries, a dateline. */
export function isLocated(sighting: PlaceSighting, language: string): boolean {
  const { isDateline, isNamed, isListed } = sighting;
  return (
    isNamed === true ||
    isListed === true ||
    isDateline ||
    isOfKind(sighting, language) ||
    isBesidePlaceWord(sighting, language)
  );
}

/** True behind what sort of place it is (مدينة), which leaves no doubt that it is one. */
function isOfKind({ wordBefore = '' }: PlaceSighting, language: string): boolean {
  return placeWords(language)?.kinds.has(wordBefore) === true;
}

function isBesidePlaceWord({ wordBefore = '', wordAfter = '', clitic = '' }: PlaceSighting, language: string): boolean {
  const known = placeWords(language);
  return (
    known !== undefined &&
    (known.locatives.has(wordBefore) || known.locatives.has(clitic) || known.postpositions.has(wordAfter))
  );
}

/** True for what a street or a bridge is called after: rue de Bretagne, calle Francia. */
function isNamesake({ wordBefore = '', secondBefore = '' }: PlaceSighting, language: string): boolean {
  const namesakes = placeWords(language)?.namesakes;
  const isJoined = placeWords(language)?.locatives.has(wordBefore) === true;
  return namesakes !== undefined && (namesakes.has(wordBefore) || (isJoined && namesakes.has(secondBefore)));
}

function companyOf(form: PlaceForm, company: Company): number {
  return form.place === undefined ? 0 : (company.get(countryOf(form.place)) ?? 0);
}
