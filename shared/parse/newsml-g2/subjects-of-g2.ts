import type { FoundSubject } from '../drafts/draft-of.ts';
import { thingKind } from '../fields/thing-kind.ts';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { nameOf, publicChildren } from './g2-property.ts';

/** IPTC's vocabularies by the URI they stand under, as the prefixes that its own catalogue gives them. */
const SCHEMES: readonly (readonly [uri: string, scheme: string])[] = [
  ['http://cv.iptc.org/newscodes/mediatopic/', 'medtop'],
  ['http://cv.iptc.org/newscodes/subjectcode/', 'subj'],
];

/**
 * The subjects of an item, with the codes they are said to be the same as. A subject without a name takes the one that
 * the item asserts of its concept.
 */
export function subjectsOfG2(item: XmlElement, language: string | undefined): FoundSubject[] {
  const asserted = new Map(
    childrenOf(item, 'assert')
      .filter((concept) => childrenOf(concept, 'name').length > 0)
      .map((concept) => [conceptOf(concept), nameOf(concept, language)] as const),
  );
  return publicChildren(childOf(item, 'contentMeta'), 'subject').flatMap((subject) => {
    // What is asserted of a literal names it better than the literal, which may be a mere key.
    const label = asserted.get(conceptOf(subject)) ?? nameOf(subject, language);
    const kind = thingKind(attributeOf(subject, 'type') ?? attributeOf(subject, 'typeuri'));
    const concepts = [subject, ...childrenOf(subject, 'sameAs')].map((concept) => schemeAndCode(concept));
    return concepts.map((concept) => ({ ...concept, label, kind }));
  });
}

function conceptOf(property: XmlElement): string | undefined {
  return attributeOf(property, 'qcode') ?? attributeOf(property, 'uri') ?? attributeOf(property, 'literal');
}

function schemeAndCode(concept: XmlElement): FoundSubject {
  const qcode = attributeOf(concept, 'qcode');
  if (qcode !== undefined) {
    const colon = qcode.indexOf(':');
    return colon < 0 ? { code: qcode } : { scheme: qcode.slice(0, colon), code: qcode.slice(colon + 1) };
  }
  const uri = attributeOf(concept, 'uri');
  if (uri === undefined) return {};
  const known = SCHEMES.find(([start]) => uri.startsWith(start));
  if (known !== undefined) return { scheme: known[1], code: uri.slice(known[0].length) };
  const slash = uri.lastIndexOf('/');
  return { scheme: uri.slice(0, slash), code: uri.slice(slash + 1) };
}
