import type { FoundFields, FoundSubject } from '../drafts/draft-of.ts';
import { thingKind } from '../fields/thing-kind.ts';
import { namedPeople } from '../news-lines/named-people.ts';
import { presentText } from '../prose/present-text.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  elementAt,
  elementsAt,
  textOf,
  type XmlElement,
} from '../xml/xml-element.ts';
import { formalName } from './read-management.ts';

/** Levels of IPTC's subject codes. */
const SUBJECT_LEVELS: ReadonlySet<string> = new Set(['Subject', 'SubjectMatter', 'SubjectDetail']);

/** What stands for a country in place of its name. */
const COUNTRY_CODE = /^[A-Z]{2,3}$/;

/** What a component's administrative, descriptive and own metadata say. */
export function readMetadata(component: XmlElement): FoundFields {
  const administrative = childOf(component, 'AdministrativeMetadata');
  const descriptive = childOf(component, 'DescriptiveMetadata');
  const language = formalName(childOf(descriptive, 'Language')) ?? attributeOf(component, 'lang');
  const labels = topicLabels(component, language);
  return {
    language,
    genre: formalName(childOf(descriptive, 'Genre')),
    sourceName: partyOf(administrative, 'Source') ?? partyOf(administrative, 'Provider'),
    authors: namedPeople(
      elementsAt(administrative, 'Creator', 'Party').flatMap((party) => {
        const name = formalName(party);
        return name === undefined || /editor/i.test(attributeOf(party, 'Topic') ?? '') ? [] : [{ name }];
      }),
    ),
    subjects: [
      ...childrenOf(descriptive, 'SubjectCode').flatMap((subject) => subjectsOf(subject, labels)),
      ...elementsAt(descriptive, 'Location', 'Property').flatMap((property) => placeOf(property)),
      ...elementsAt(component, 'TopicSet', 'Topic').flatMap((topic) => thingOf(topic, language)),
    ],
    keywords: keywordsOf(component),
    ...rightsOf(component),
  };
}

/** The city that an item's metadata place it in. */
export function locationOf(item: XmlElement): string | undefined {
  const properties = descendantsOf(item, 'Location').flatMap((location) => childrenOf(location, 'Property'));
  return attributeOf(
    properties.find((property) => /city$/i.test(formalName(property) ?? '')),
    'Value',
  );
}

/** A location's city or country; what else its properties say is no place by itself. */
function placeOf(property: XmlElement): FoundSubject[] {
  const value = attributeOf(property, 'Value');
  if (value === undefined || thingKind(formalName(property)) !== 'place') return [];
  const named = COUNTRY_CODE.test(value) ? { scheme: 'iso3166', code: value } : { scheme: 'place', label: value };
  return [{ ...named, kind: 'place' }];
}

function rightsOf(component: XmlElement): FoundFields {
  const rights = childOf(component, 'RightsMetadata');
  const holder = textOf(elementAt(rights, 'Copyright', 'CopyrightHolder'));
  const date = textOf(elementAt(rights, 'Copyright', 'CopyrightDate'));
  return {
    copyright: holder === undefined ? undefined : presentText(`${date ?? ''} ${holder}`),
    usageTerms:
      textOf(elementAt(rights, 'UsageRights', 'Limitations')) ?? textOf(elementAt(rights, 'UsageRights', 'UsageType')),
  };
}

function partyOf(administrative: XmlElement | undefined, name: string): string | undefined {
  return formalName(elementAt(administrative, name, 'Party'));
}

/** The codes of one `SubjectCode`, without those that only say what a deeper one says. */
function subjectsOf(subjectCode: XmlElement, labels: ReadonlyMap<string, string>): FoundSubject[] {
  const codes = childrenOf(subjectCode)
    .filter(({ name }) => SUBJECT_LEVELS.has(name))
    .flatMap((level) => formalName(level) ?? []);
  const deepest = codes.filter((code) => !codes.some((other) => isAncestor(code, other)));
  return [...new Set(deepest)].map((code) => ({ scheme: 'iptc-subject-code', code, label: labels.get(code) }));
}

/** IPTC's codes are two digits of subject, three of matter and three of detail; zeros stand for what is not said. */
function isAncestor(code: string, other: string): boolean {
  const said = code.endsWith('000000') ? code.slice(0, 2) : code.replace(/000$/, '');
  return code !== other && code.length === other.length && said.length < code.length && other.startsWith(said);
}

/** The names that a component's topics give subject codes. */
function topicLabels(component: XmlElement, language: string | undefined): ReadonlyMap<string, string> {
  const topics = elementsAt(component, 'TopicSet', 'Topic').flatMap((topic) => {
    const code = textOf(childOf(topic, 'FormalName'));
    const name = nameOfTopic(topic, language);
    return code === undefined || name === undefined ? [] : [[code, name] as const];
  });
  return new Map(topics);
}

/** A topic that is a person, an organisation or a place. */
function thingOf(topic: XmlElement, language: string | undefined): FoundSubject[] {
  const kind = thingKind(formalName(childOf(topic, 'TopicType')));
  const label = nameOfTopic(topic, language);
  if (kind === undefined || label === undefined) return [];
  return [{ scheme: kind, label, kind, code: textOf(childOf(topic, 'FormalName')) }];
}

/** What a topic is called in a language, else in its first one. */
function nameOfTopic(topic: XmlElement, language: string | undefined): string | undefined {
  const wanted = language?.split('-', 1)[0]?.toLowerCase();
  const names = childrenOf(topic, 'Description').filter((one) => attributeOf(one, 'Variant') !== 'Category');
  return textOf(names.find((one) => attributeOf(one, 'lang')?.toLowerCase() === wanted) ?? names[0]);
}

/** Properties, in any vocabulary, whose name ends with "Keyword" or "Keywords". */
function keywordsOf(component: XmlElement): string[] {
  const properties = [
    ...elementsAt(component, 'DescriptiveMetadata', 'Property'),
    ...elementsAt(component, 'Metadata', 'Property'),
  ];
  return properties
    .filter((property) => /keywords?$/i.test(formalName(property) ?? ''))
    .flatMap((property) => attributeOf(property, 'Value') ?? []);
}
