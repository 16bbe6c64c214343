import type { Evidence, Tag } from '../../article/article.ts';
import { type ArticleText, articleTexts, evidenceAt } from '../article-texts.ts';
import { indexEvidence } from '../index-evidence.ts';
import { findNames, type NameMention } from '../names/find-names.ts';
import { relevanceOf, round } from '../relevance.ts';
import type { HeardName, Tagger, TaggerInput } from '../tagger.ts';
import { findPlaces, type PlaceSighting } from './find-places.ts';
import { namesAround } from './names-around.ts';
import { isCountry, type PlaceKey, placeCoordinates, placeName, placeTagId } from './place-id.ts';
import type { PlaceForm } from './place-lexicon.ts';
import { type Company, countCompany, isJoint, isLocated, isSurelyCountry, resolvePlace } from './resolve-places.ts';
import { smallWords } from './small-words.ts';

/** A place that was seen and told from all others it might be. */
export interface PlaceFinding {
  readonly place: PlaceKey;
  readonly form: PlaceForm;
  readonly evidence: Evidence;
  readonly written: string;
}

/** What a text is searched in beside its own language, as foreign names in it are mostly written. */
const FALLBACK_LANGUAGE = 'en';
const SPACE = /\s/u;
const LABEL_LANGUAGES = ['ar', 'en'];
const CONFIDENCE = { sure: 0.97, demonymOnly: 0.9, city: 0.9, inContext: 0.85 } as const;
/** How sure the model must be of a place that no table knows for a tag of its own. */
const LEAST_SURE = 0.93;
const NOT_IN_ID = /[^\p{L}\p{N}]+/gu;
const MIN_LETTERS = 3;
const LONGEST_JOINT = 8;

/**
 * Countries, by name or demonym, capitals, cities and regions: one tag each, `place:<ISO 3166>` and `place:<Wikidata id>`
 * where the tables have one, else `place:<its name, folded>`.
 */
export const tagPlaces: Tagger = (article) => {
  const { sightings, findings } = readPlaces(article);
  const byPlace = Map.groupBy(findings, (finding) => placeTagId(finding.place));
  return [
    ...Array.from(byPlace, ([id, seen]) => placeTag(id, seen, article.language)),
    ...unlistedPlaces(article, sightings),
  ];
};

/** Every mention of a country, capital, city or region of the tables in an article, in reading order. */
export function findArticlePlaces(article: TaggerInput): PlaceFinding[] {
  return readPlaces(article).findings;
}

/** A sighting and the text that it is in. */
interface SightingInText {
  readonly text: ArticleText;
  readonly sighting: PlaceSighting;
}

function readPlaces(article: TaggerInput): { sightings: SightingInText[]; findings: PlaceFinding[] } {
  const language = article.language ?? FALLBACK_LANGUAGE;
  const around = namesAround(article);
  const sightings = sightingsIn(article, language).filter(({ text, sighting }) => !around.isPerson(text, sighting));
  const company = countCompany(
    sightings.filter(({ text, sighting }) => !around.isOrganisation(text, sighting)).map(({ sighting }) => sighting),
  );
  const small = smallWords(article);
  const findings = sightings.flatMap(({ text, sighting }) => {
    const form =
      resolvePlace({ ...sighting, ...around.reading(text, sighting) }, company, language) ??
      heardPlace(sighting, text, article.heard);
    const isWord = form?.kind === 'name' && form.words.length === 1 && small.has(form.words[0] ?? '');
    if (isWord && !isLocated(sighting, language)) {
      return [];
    }
    const isOfBody = isCountry(form?.place ?? '') ? around.isNoState : around.isOrganisation;
    return form?.place === undefined || isOfBody(text, sighting) ? [] : [findingOf(form.place, form, text, sighting)];
  });
  return { sightings, findings };
}

/** What a sighting left open can only be, where another engine heard a place there: that it is one was all the doubt. */
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
    next.start - first.end <= LONGEST_JOINT &&
    isJoint(text.slice(first.end, next.start), language)
  );
}

function findingOf(
  place: PlaceKey,
  form: PlaceForm,
  text: ArticleText,
  { start, end }: { readonly start: number; readonly end: number },
): PlaceFinding {
  return { place, form, evidence: evidenceAt(text, start, end), written: text.text.slice(start, end) };
}

function placeTag(id: string, seen: readonly PlaceFinding[], language: string | undefined): Tag {
  const evidence = seen.map((finding) => finding.evidence);
  const place = seen[0]?.place ?? '';
  return {
    id,
    scheme: 'place',
    ...describePlace(place, language, seen[0]?.written ?? place),
    relevance: relevanceOf(evidence),
    confidence: confidenceOf(seen),
    origin: 'machine',
    evidence,
  };
}

/**
 * What a tag says of a place: its label in the article's language, else as written, its labels in every language that
 * apps get, and where it lies.
 */
export function describePlace(
  place: PlaceKey,
  language: string | undefined,
  written: string,
): Pick<Tag, 'label' | 'labels' | 'coordinates'> {
  const labels: Record<string, string> = {};
  for (const labelled of new Set([...LABEL_LANGUAGES, ...(language === undefined ? [] : [language])])) {
    const name = placeName(place, labelled);
    if (name !== undefined) {
      labels[labelled] = name;
    }
  }
  const coordinates = placeCoordinates(place);
  return {
    label: (language === undefined ? labels[FALLBACK_LANGUAGE] : labels[language]) ?? written,
    ...(Object.keys(labels).length === 0 ? {} : { labels }),
    ...(coordinates === undefined ? {} : { coordinates }),
  };
}

function confidenceOf(seen: readonly PlaceFinding[]): number {
  if (seen.some(({ form }) => form.kind === 'name' && form.caution === 'sure')) {
    return CONFIDENCE.sure;
  }
  if (seen.every(({ form }) => form.kind === 'demonym')) {
    return CONFIDENCE.demonymOnly;
  }
  return seen.some(({ form }) => form.caution === 'city') ? CONFIDENCE.city : CONFIDENCE.inContext;
}

/** Places that only the model of names knows: seas, camps, quarters, villages. */
function unlistedPlaces(article: TaggerInput, sightings: readonly SightingInText[]): Tag[] {
  const known = indexEvidence(sightings, ({ text, sighting }) => evidenceAt(text, sighting.start, sighting.end));
  const mentions = findNames(article).filter(
    ({ kind, evidence }) => kind === 'LOC' && known.overlapping(evidence).length === 0,
  );
  const byName = Map.groupBy(mentions, ({ words }) => unlistedPlaceCode(words));
  return Array.from(byName).flatMap(([code, seen]) => unlistedTag(code, seen));
}

/** The code of a place that no table knows: its name. */
export function unlistedPlaceCode(words: readonly string[]): string {
  return words.join('-').replace(NOT_IN_ID, '-');
}

function unlistedTag(code: string, seen: readonly NameMention[]): Tag[] {
  const [first] = seen;
  const sureness = seen.reduce((most, { probability }) => Math.max(most, probability), 0);
  if (first === undefined || sureness < LEAST_SURE || code.length < MIN_LETTERS) {
    return [];
  }
  const evidence = seen.map((mention) => mention.evidence);
  return [
    {
      id: `place:${code}`,
      scheme: 'place',
      label: first.written,
      relevance: relevanceOf(evidence),
      confidence: round(sureness * CONFIDENCE.city),
      origin: 'machine',
      evidence,
    },
  ];
}
