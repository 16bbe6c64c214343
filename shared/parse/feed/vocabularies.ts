import type { XmlElement } from '../xml/xml-element.ts';

/**
 * The vocabularies that feeds mix, by their customary prefix; namespaces without scheme, closing slash and WordPress's
 * version.
 */
const VOCABULARIES = {
  app: ['www.w3.org/2007/app', 'purl.org/atom/app'],
  at: ['purl.org/atompub/tombstones/1.0'],
  atom: ['www.w3.org/2005/atom', 'purl.org/atom/ns'],
  content: ['purl.org/rss/1.0/modules/content'],
  dc: ['purl.org/dc/elements/1.0', 'purl.org/dc/elements/1.1'],
  dcterms: ['purl.org/dc/terms'],
  feedburner: ['rssnamespace.org/feedburner/ext/1.0'],
  excerpt: ['wordpress.org/export/excerpt'],
  itunes: ['www.itunes.com/dtds/podcast-1.0.dtd'],
  mi: ['schemas.ingestion.microsoft.com/common'],
  media: ['search.yahoo.com/mrss'],
  turbo: ['turbo.yandex.ru'],
  wp: ['wordpress.org/export'],
  yandex: ['news.yandex.ru'],
} as const;

/** A vocabulary, by its customary prefix. */
export type Vocabulary = keyof typeof VOCABULARIES;

const BY_SPACE: ReadonlyMap<string, Vocabulary> = new Map(
  (Object.keys(VOCABULARIES) as Vocabulary[]).flatMap((vocabulary) => [
    [vocabulary, vocabulary] as const,
    ...VOCABULARIES[vocabulary].map((space) => [space, vocabulary] as const),
  ]),
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

/** True for an element with any child of a vocabulary. */
export function hasVocabulary(element: XmlElement, vocabulary: Vocabulary): boolean {
  return elementsOf(element).some((child) => vocabularyOf(child) === vocabulary);
}

function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((node) => typeof node !== 'string');
}

function vocabularyOf(element: XmlElement): Vocabulary | undefined {
  const space = element.space
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]$/, '')
    .replace(/^(wordpress\.org\/export)\/[\d.]{1,8}/, '$1');
  return BY_SPACE.get(space.startsWith('purl.org/atom/ns') ? 'purl.org/atom/ns' : space);
}
