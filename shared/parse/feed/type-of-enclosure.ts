import type { ArticleType } from '../../article/article.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';
import { coreFieldsOf, hasVocabulary } from './vocabularies.ts';

const TYPES: readonly ArticleType[] = ['audio', 'video'];

/** The type of a podcast's episode: its enclosure is the thing itself, where an article's only goes with it. */
export function typeOfEnclosure(item: XmlElement): ArticleType | undefined {
  if (!hasVocabulary(item, 'itunes')) return undefined;
  const media = coreFieldsOf(item, 'enclosure').map((enclosure) => attributeOf(enclosure, 'type')?.split('/')[0]);
  return TYPES.find((type) => media.includes(type));
}
