import { dataTable, parseWordLists } from '../../text/data-table.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** A vocabulary that feeds mix with others, by its customary prefix. */
export type Vocabulary =
  | 'apcm'
  | 'app'
  | 'at'
  | 'atom'
  | 'blogger'
  | 'content'
  | 'dc'
  | 'dcterms'
  | 'excerpt'
  | 'feedburner'
  | 'itunes'
  | 'media'
  | 'mi'
  | 'news'
  | 'turbo'
  | 'wp';

const vocabularies = dataTable(
  new URL('./data/vocabularies.tsv', import.meta.url),
  (bytes) => new Map([...parseWordLists(bytes)].flatMap(([name, spaces]) => spaces.map((space) => [space, name]))),
);

/** The children with this name in a vocabulary, its prefix declared or not. */
export function fieldsOf(element: XmlElement | undefined, vocabulary: Vocabulary, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name && vocabularyOf(child) === vocabulary);
}

/** The children with this name in the feed's own format: the namespace that their parent is in, or none. */
export function coreFieldsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(element).filter(
    (child) => child.name === name && (child.space === element?.space || (child.space === '' && !vocabularyOf(child))),
  );
}

/** The children in no vocabulary that is known: the feed's own fields and its sender's. */
export function ownFieldsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).filter((child) => vocabularyOf(child) === undefined);
}

/** True for an element with any child of a vocabulary. */
export function hasVocabulary(element: XmlElement, vocabulary: Vocabulary): boolean {
  return elementsOf(element).some((child) => vocabularyOf(child) === vocabulary);
}

function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((node) => typeof node !== 'string');
}

function vocabularyOf(element: XmlElement): string | undefined {
  const space = element.space
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]$/, '')
    .replace(/^(wordpress\.org\/export)\/[\d.]{1,8}/, '$1');
  return vocabularies().get(space.startsWith('purl.org/atom/ns') ? 'purl.org/atom/ns' : space);
}
