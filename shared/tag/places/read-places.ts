import type { Evidence } from '../../article/article.ts';
import { type ArticleText, articleTexts, evidenceAt } from '../article-texts.ts';
import { indexEvidence } from '../index-evidence.ts';
import type { HeardName, TaggerInput } from '../tagger.ts';
import { FALLBACK_LANGUAGE } from './fallback-language.ts';
import { findPlaces } from './find-places.ts';
import { namesAround } from './names-around.ts';
import type { PlaceForm } from './place-form.ts';
import { isCountry, type PlaceKey } from './place-id.ts';
import type { PlaceSighting } from './place-sighting.ts';
import {
  type Company,
  countCompany,
  isJoint,
  isLocated,
  isSurelyCountry,
  resolvePlace,
  withCompanyOf,
} from './resolve-places.ts';
import { smallWords } from './small-words.ts';

/** A place that was seen and told from all others it might be. */
export interface PlaceFinding {
  readonly place: PlaceKey;
  readonly form: PlaceForm;
  readonly evidence: Evidence;
  readonly written: string;
  /** True where nothing else of the tables is called so. */
  readonly isSole: boolean;
}

/** A sighting and the text that it is in. */
export interface SightingInText {
  readonly text: ArticleText;
  readonly sighting: PlaceSighting;
}

const SPACE = /\s/u;
const LONGEST_JOINT = 8;

/** Every mention of a country, capital, city or region of the tables in an article, in reading order. */
export function findArticlePlaces(article: TaggerInput): PlaceFinding[] {
  return readPlaces(article).findings;
}

export function readPlaces(article: TaggerInput): { sightings: SightingInText[]; findings: PlaceFinding[] } {
  const language = article.language ?? FALLBACK_LANGUAGE;
  const around = namesAround(article);
  const sightings = sightingsIn(article, language).filter(({ text, sighting }) => !around.isPerson(text, sighting));
  const company = countCompany(
    sightings.filter(({ text, sighting }) => !around.isOrganisation(text, sighting)).map(({ sighting }) => sighting),
  );
  const small = smallWords(article);
  const read = sightings.map(({ text, sighting }) => ({
    text,
    sighting: { ...sighting, ...around.reading(text, sighting) },
  }));
  const findingsIn = (seen: readonly SightingInText[], told: Company): PlaceFinding[] =>
    seen.flatMap(({ text, sighting }) => {
      const form = resolvePlace(sighting, told, language) ?? heardPlace(sighting, text, article.heard);
      const isWord = form?.kind === 'name' && form.words.length === 1 && small.has(form.words[0] ?? '');
      if (form?.place === undefined || (isWord && !isLocated(sighting, language))) {
        return [];
      }
      const isOfBody = isCountry(form.place)
        ? around.isNoState(text, sighting)
        : around.isOrganisation(text, sighting, isLocated(sighting, language));
      return isOfBody ? [] : [findingOf(form.place, form, text, sighting)];
    });
  const surely = findingsIn(read, company);
  const cities = surely.filter(({ place, form, isSole }) => isSole && !isCountry(place) && form.caution !== 'sure');
  const findings =
    cities.length === 0 ? surely : findingsIn(listedWith(cities, read, language), withCompanyOf(cities, company));
  return { sightings, findings };
}

/** Sightings, those that follow a found city in a list marked as listed: between Fresno and Bakersfield. */
function listedWith(
  cities: readonly PlaceFinding[],
  sightings: readonly SightingInText[],
  language: string,
): SightingInText[] {
  const found = indexEvidence(cities, ({ evidence }) => evidence);
  return sightings.map(({ text, sighting }, place) => {
    const before = sightings[place - 1];
    const isListed =
      before?.text === text &&
      found.overlapping(evidenceAt(text, before.sighting.start, before.sighting.end)).length > 0 &&
      isJoined(before.sighting, sighting, text.text, language);
    return { text, sighting: isListed ? { ...sighting, isListed } : sighting };
  });
}

/**
 * What a sighting left open can only be, where another engine heard a place there: that it is one was all the doubt.
 */
function heardPlace(
  { forms, start, end }: PlaceSighting,
  { field, paragraph, text }: ArticleText,
  heard: readonly HeardName[] = [],
): PlaceForm | undefined {
  const isHeard = heard.some(
    ({ kind, evidence: at }) =>
      kind === 'LOC' &&
      at.field === field &&
      at.paragraph === paragraph &&
      at.end === end &&
      at.start <= start &&
      // What stands in front may be clitics, but no further word: Jordan Street is not Jordan.
      !SPACE.test(text.slice(at.start, start)),
  );
  return isHeard && forms.length === 1 ? forms[0] : undefined;
}

/** Which countries an article surely speaks of; what a cautious name in its keywords is told by. */
export function companyOfArticle(article: TaggerInput): Company {
  return countCompany(sightingsIn(article, article.language ?? FALLBACK_LANGUAGE).map(({ sighting }) => sighting));
}

function sightingsIn(article: TaggerInput, language: string): SightingInText[] {
  return articleTexts(article).flatMap((text) => {
    const sightings = findPlaces(text.text, language);
    return sightings.map((sighting, place) => {
      const isListed =
        isListedWith(sightings[place - 1], sighting, text.text, language, true) ||
        isListedWith(sighting, sightings[place + 1], text.text, language, false);
      return { text, sighting: isListed ? { ...sighting, isListed } : sighting };
    });
  });
}

/** True for two places that follow each other in a list, one of which is surely a country. */
function isListedWith(
  first: PlaceSighting | undefined,
  next: PlaceSighting | undefined,
  text: string,
  language: string,
  isFirstSure: boolean,
): boolean {
  return (
    first !== undefined &&
    next !== undefined &&
    isSurelyCountry(isFirstSure ? first : next) &&
    isJoined(first, next, text, language)
  );
}

function isJoined(first: PlaceSighting, next: PlaceSighting, text: string, language: string): boolean {
  return next.start - first.end <= LONGEST_JOINT && isJoint(text.slice(first.end, next.start), language);
}

function findingOf(
  place: PlaceKey,
  form: PlaceForm,
  text: ArticleText,
  { start, end, forms }: PlaceSighting,
): PlaceFinding {
  const written = text.text.slice(start, end);
  return { place, form, evidence: evidenceAt(text, start, end), written, isSole: forms.length === 1 };
}
