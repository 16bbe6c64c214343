import type { DeclaredSubject } from '../../article/article-draft.ts';
import type { FoundFields } from '../draft-of.ts';
import { namedPeople } from '../people.ts';
import { attributeOf, childOf, childrenOf, elementAt, elementsAt, type XmlElement } from '../xml/xml-element.ts';
import { formalName } from './read-management.ts';

/** Levels of IPTC's subject codes, deepest first: the deepest says all that those above it say. */
const SUBJECT_LEVELS = ['SubjectDetail', 'SubjectMatter', 'Subject'];

/** What a component's administrative, descriptive and own metadata say. */
export function readMetadata(component: XmlElement): FoundFields {
  const administrative = childOf(component, 'AdministrativeMetadata');
  const descriptive = childOf(component, 'DescriptiveMetadata');
  return {
    language: formalName(childOf(descriptive, 'Language')) ?? attributeOf(component, 'lang'),
    genre: formalName(childOf(descriptive, 'Genre')),
    sourceName: partyOf(administrative, 'Source') ?? partyOf(administrative, 'Provider'),
    authors: namedPeople(
      elementsAt(administrative, 'Creator', 'Party').flatMap((party) => {
        const name = formalName(party);
        return name === undefined ? [] : [{ name }];
      }),
    ),
    subjects: childrenOf(descriptive, 'SubjectCode').flatMap((subject) => subjectsOf(subject)),
    keywords: keywordsOf(component),
  };
}

function partyOf(administrative: XmlElement | undefined, name: string): string | undefined {
  return formalName(elementAt(administrative, name, 'Party'));
}

function subjectsOf(subjectCode: XmlElement): DeclaredSubject[] {
  for (const level of SUBJECT_LEVELS) {
    const codes = childrenOf(subjectCode, level).flatMap((element) => formalName(element) ?? []);
    if (codes.length > 0) return codes.map((code) => ({ scheme: 'iptc-subject-code', code }));
  }
  return [];
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
