import type { Evidence, Tag } from '../../article/article.ts';
import { type ArticleText, articleTexts, evidenceAt } from '../article-texts.ts';
import { relevanceOf } from '../relevance.ts';
import type { HeardName, Tagger, TaggerInput } from '../tagger.ts';
import { findPlaces, type PlaceSighting } from './find-places.ts';
import { type PlaceKey, placeName, placeTagId } from './place-id.ts';
import type { PlaceForm } from './place-lexicon.ts';
import { type Company, countCompany, resolvePlace } from './resolve-places.ts';

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
const CONFIDENCE = { sure: 0.97, demonymOnly: 0.9, inContext: 0.85 } as const;

/** Countries, by name or demonym, and capitals: one tag each, `place:<ISO 3166>` and `place:<Wikidata id>`. */
export const tagPlaces: Tagger = (article) => {
  const findings = findArticlePlaces(article);
  const byPlace = Map.groupBy(findings, (finding) => finding.place);
  return Array.from(byPlace, ([place, seen]) => placeTag(place, seen, article.language));
};

/** Every mention of a country or capital in an article, in reading order. */
export function findArticlePlaces(article: TaggerInput): PlaceFinding[] {
  const language = article.language ?? FALLBACK_LANGUAGE;
  const sightings = sightingsIn(article, language);
  const company = countCompany(sightings.map(({ sighting }) => sighting));
  return sightings.flatMap(({ text, sighting }) => {
    const form = resolvePlace(sighting, company, language) ?? heardPlace(sighting, text, article.heard);
    return form?.place === undefined ? [] : [findingOf(form.place, form, text, sighting)];
  });
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

function sightingsIn(
  article: TaggerInput,
  language: string,
): { readonly text: ArticleText; readonly sighting: PlaceSighting }[] {
  return articleTexts(article).flatMap((text) =>
    findPlaces(text.text, language).map((sighting) => ({ text, sighting })),
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

function placeTag(place: PlaceKey, seen: readonly PlaceFinding[], language: string | undefined): Tag {
  const evidence = seen.map((finding) => finding.evidence);
  return {
    id: placeTagId(place),
    scheme: 'place',
    ...placeLabels(place, language, seen[0]?.written ?? place),
    relevance: relevanceOf(evidence),
    confidence: confidenceOf(seen),
    origin: 'machine',
    evidence,
  };
}

/** The label in the article's language, else as written, and the labels in every language that apps get. */
export function placeLabels(
  place: PlaceKey,
  language: string | undefined,
  written: string,
): { readonly label: string; readonly labels?: Record<string, string> } {
  const labels: Record<string, string> = {};
  for (const labelled of new Set([...LABEL_LANGUAGES, ...(language === undefined ? [] : [language])])) {
    const name = placeName(place, labelled);
    if (name !== undefined) {
      labels[labelled] = name;
    }
  }
  return {
    label: (language === undefined ? labels[FALLBACK_LANGUAGE] : labels[language]) ?? written,
    ...(Object.keys(labels).length === 0 ? {} : { labels }),
  };
}

function confidenceOf(seen: readonly PlaceFinding[]): number {
  if (seen.some(({ form }) => form.kind === 'name' && form.caution === 'sure')) {
    return CONFIDENCE.sure;
  }
  return seen.every(({ form }) => form.kind === 'demonym') ? CONFIDENCE.demonymOnly : CONFIDENCE.inContext;
}
