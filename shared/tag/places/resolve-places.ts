import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { tagTable } from '../tag-table.ts';
import type { PlaceSighting } from './find-places.ts';
import { countryOf } from './place-id.ts';
import type { PlaceForm } from './place-lexicon.ts';

/** How many sightings in an article leave no doubt, by country: a capital or a demonym counts for its country. */
export type Company = ReadonlyMap<string, number>;

const locatives = tagTable('locatives.tsv', (bytes) => {
  return new Map(parseRows(bytes).map(([language = '', list = '']) => [language, new Set(list.split('|').map(fold))]));
});

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

/**
 * Which place a sighting is: the only one it can be; among several, the one whose country the rest of the article
 * speaks of most; none when that leaves it open, since a wrong place is worse than none.
 */
export function resolvePlace(sighting: PlaceSighting, company: Company, language: string): PlaceForm | undefined {
  if (sighting.forms.some((form) => form.place === undefined)) {
    return undefined;
  }
  const several = sighting.forms.length > 1;
  const believed = sighting.forms.filter((form) => isBelieved(form, sighting, company, language, several));
  const [best, next] = believed.sort((one, other) => companyOf(other, company) - companyOf(one, company));
  return best !== undefined && next !== undefined && companyOf(best, company) === companyOf(next, company)
    ? undefined
    : best;
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
  if (form.caution === 'locative') {
    const located =
      locatives()
        .get(language)
        ?.has(sighting.wordBefore ?? '') === true;
    return !sighting.besideName && (accompanied || (located && !several));
  }
  return accompanied && !(form.caution === 'company' && sighting.besideName);
}

function companyOf(form: PlaceForm, company: Company): number {
  return form.place === undefined ? 0 : (company.get(countryOf(form.place)) ?? 0);
}
