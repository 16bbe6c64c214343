import type { Evidence, Tag } from '../../article/article.ts';
import type { DeclaredSubject } from '../../article/article-draft.ts';
import { type EvidenceIndex, indexEvidence } from '../index-evidence.ts';
import { type DeclaredThing, declaredThings } from '../names/declared-things.ts';
import { findNames, wordsOfName } from '../names/find-names.ts';
import type { NameMention } from '../names/name-mention.ts';
import { relevanceOf } from '../relevance.ts';
import type { TaggerInput } from '../tagger.ts';
import { countryOfCode } from './country-of-code.ts';
import { describePlace } from './describe-place.ts';
import { findPlaces } from './find-places.ts';
import { countryOf, type PlaceKey, placeTagId } from './place-id.ts';
import { companyOfArticle } from './read-places.ts';
import { type Company, resolvePlace } from './resolve-places.ts';
import { unlistedPlaceCode } from './unlisted-places.ts';

/** The vocabulary whose codes are countries' own. */
const ISO_3166 = /iso-?3166/iu;
/** Labels are read in the article's language, then in the one that wires mostly name their vocabularies in. */
const FALLBACK_LANGUAGE = 'en';
/** What stands in front of the area that a place lies in: Springfield, Illinois. */
const BEFORE_AREA = /[,،(]/u;
const MIN_LETTERS = 3;

/**
 * The places that the sender names, as tags of origin `source`: by a country's code, or by a label that is one place of
 * the tables; by its name alone where it is none of them or might be several.
 */
export function declaredPlaceTags(article: TaggerInput): Tag[] {
  const things = declaredThings(article).filter(({ kind }) => kind === 'place');
  const labelled = new Set(things.map(({ subject }) => subject));
  const company = things.length === 0 ? new Map() : companyOfArticle(article);
  const names = indexEvidence(things.length === 0 ? [] : findNames(article), ({ evidence }) => evidence);
  const tags = [
    ...article.subjects
      .filter((subject) => subject.kind === 'place' && !labelled.has(subject))
      .flatMap((subject) => {
        const place = countryOfSubject(subject);
        return place === undefined ? [] : [knownPlace(place, place, [], article.language)];
      }),
    ...things.flatMap((thing) => tagOf(thing, article, company, names)),
  ];
  return Array.from(Map.groupBy(tags, ({ id }) => id).values()).flatMap((same) => same.slice(-1));
}

function tagOf(thing: DeclaredThing, article: TaggerInput, company: Company, names: EvidenceIndex<NameMention>): Tag[] {
  const { label, subject } = thing;
  const evidence = thing.evidence.filter((seen) => !isOfOtherName(seen, names));
  const place = countryOfSubject(subject) ?? placeOfLabel(label, company, article.language);
  if (place !== undefined) {
    return [knownPlace(place, label, evidence, article.language)];
  }
  const code = unlistedPlaceCode(wordsOfName(label, article.language));
  return code.length < MIN_LETTERS ? [] : [{ ...placeTag(`place:${code}`, evidence), label }];
}

function knownPlace(place: PlaceKey, label: string, evidence: readonly Evidence[], language: string | undefined): Tag {
  return { ...placeTag(placeTagId(place), evidence), ...describePlace(place, language, label) };
}

function placeTag(id: string, evidence: readonly Evidence[]): Omit<Tag, 'label'> {
  return {
    id,
    scheme: 'place',
    relevance: relevanceOf(evidence),
    confidence: 1,
    origin: 'source',
    ...(evidence.length === 0 ? {} : { evidence: [...evidence] }),
  };
}

/** True within a person's or an organisation's name: Jordan is no country there, whatever the sender declares. */
function isOfOtherName(seen: Evidence, names: EvidenceIndex<NameMention>): boolean {
  return names.overlapping(seen).some(({ kind }) => kind !== 'LOC');
}

function countryOfSubject({ scheme = '', code = '' }: DeclaredSubject): PlaceKey | undefined {
  return ISO_3166.test(scheme) ? countryOfCode(code) : undefined;
}

/** The one place that a label names, an area behind a comma or in brackets taken into account. */
function placeOfLabel(label: string, company: Company, language = FALLBACK_LANGUAGE): PlaceKey | undefined {
  const [name = '', area = ''] = label.split(BEFORE_AREA, 2).map((part) => part.trim());
  for (const read of new Set([language, FALLBACK_LANGUAGE])) {
    const [sighting, ...others] = findPlaces(name, read);
    if (sighting?.start === 0 && sighting.end === name.length && others.length === 0) {
      const told = area === '' ? company : companyIn(area, read);
      const forms = sighting.forms.filter(
        ({ kind, place }) => kind === 'name' && place !== undefined && (area === '' || told.has(countryOf(place))),
      );
      const [form, next] = forms;
      // That it is a place is beyond doubt: what it can only be, it is, unless other places of that name are left out.
      const isSole = next === undefined && form?.caution !== 'company';
      const place = (isSole ? form : resolvePlace({ ...sighting, forms, isNamed: true }, told, read))?.place;
      if (place !== undefined) {
        return place;
      }
    }
  }
  return undefined;
}

function companyIn(area: string, language: string): Company {
  const forms = findPlaces(area, language).flatMap((sighting) => sighting.forms);
  return new Map(forms.flatMap(({ place }) => (place === undefined ? [] : [[countryOf(place), 1]])));
}
