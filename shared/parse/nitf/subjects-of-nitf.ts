import type { FoundSubject } from '../drafts/draft-of.ts';
import { thingKind } from '../fields/thing-kind.ts';
import { attributeOf, childOf, childrenOf, elementsAt, textOf, type XmlElement } from '../xml/xml-element.ts';

/** The registry whose reference numbers are IPTC's subject codes. */
const IPTC = 'IPTC';
/** NITF's own default for what an article is. */
const ANY_CATEGORY = 'news';
const IDENTIFIED: ReadonlyMap<string, string> = new Map(
  Object.entries({ person: 'person', org: 'organisation', location: 'place', event: 'event' }),
);

/** The parts of a location that are places of their own. */
const PLACES: ReadonlySet<string> = new Set(['city', 'state', 'region', 'country']);

/** The subjects of a NITF head: IPTC's and the sender's own, the category, and where the event took place. */
export function subjectsOfNitf(head: XmlElement | undefined): FoundSubject[] {
  const subjects = elementsAt(head, 'tobject', 'tobject.subject').map(subjectOf);
  const category = attributeOf(childOf(head, 'tobject'), 'tobject.type');
  const docdata = childOf(head, 'docdata');
  const places = childrenOf(docdata, 'evloc').flatMap((place) => placesOf(place));
  const identified = childrenOf(childOf(docdata, 'identified-content')).flatMap((thing) => identifiedOf(thing));
  return [
    ...subjects,
    ...(category === undefined || category.toLowerCase() === ANY_CATEGORY
      ? []
      : [{ scheme: 'category', label: category }]),
    ...places,
    ...identified,
  ];
}

/** What a head says that its article is about: people, organisations, places and events. */
function identifiedOf(thing: XmlElement): FoundSubject[] {
  const scheme = IDENTIFIED.get(thing.name);
  const kind = thingKind(thing.name);
  const parts = kind === 'place' ? childrenOf(thing).filter(({ name }) => PLACES.has(name)) : [];
  const labels = (parts.length > 0 ? parts : [thing]).flatMap((part) => textOf(part) ?? []);
  return scheme === undefined ? [] : labels.map((label) => ({ scheme, label, kind }));
}

function subjectOf(subject: XmlElement): FoundSubject {
  const registry = attributeOf(subject, 'tobject.subject.ipr') ?? IPTC;
  const code = attributeOf(subject, 'tobject.subject.refnum') ?? attributeOf(subject, 'tobject.subject.code');
  const label =
    attributeOf(subject, 'tobject.subject.detail') ??
    attributeOf(subject, 'tobject.subject.matter') ??
    attributeOf(subject, 'tobject.subject.type');
  return { scheme: registry.toUpperCase() === IPTC ? 'iptc-subject-code' : registry, code, label };
}

function placesOf(place: XmlElement): FoundSubject[] {
  return [
    { scheme: 'iso3166', code: attributeOf(place, 'iso-cc'), kind: 'place' },
    { scheme: 'place', label: attributeOf(place, 'city'), kind: 'place' },
  ];
}
